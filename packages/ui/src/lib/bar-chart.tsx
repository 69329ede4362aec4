import { scaleBand, scaleLinear } from 'd3-scale';
import { VisuallyHidden } from './visually-hidden.tsx';

/** One bar. */
export interface Bar {
  key: string;
  label: string;
  /** The label under the bar, where the whole one is too long: "Nov" for "Nov 2026". */
  shortLabel?: string | undefined;
  /** Never negative. */
  value: number;
  /** The value as it is read. */
  valueText: string;
}

/** Props of {@link BarChart}. */
export interface BarChartProps {
  /** What is shown: "Orders per month, EUR". */
  caption: string;
  /** Heads of the table that stands for the chart: name and value. */
  columns: readonly [label: string, value: string];
  bars: readonly Bar[];
  /** Writes a tick of the value axis. */
  tickText: (value: number) => string;
  /** In pixels. */
  height?: number | undefined;
  /** The bar to lift out: the month that runs. */
  currentKey?: string | undefined;
}

const AXIS = 24;
const TOP = 8;
const MOST_LABELS = 12;

/** Which labels go first where the chart is narrow: every other one, then every other of the rest; the newest stays. */
function spare(place: number, labels: number): 'first' | 'second' | undefined {
  if (labels <= MOST_LABELS / 2) return undefined;
  if (place % 2 === 1) return 'first';
  return place % 4 === 2 ? 'second' : undefined;
}

/** Values over a few names: bars for the eye, a table for the screen reader, both from the server. */
export function BarChart({ caption, columns, bars, tickText, height = 200, currentKey }: BarChartProps) {
  const x = scaleBand<string>()
    .domain(bars.map(({ key }) => key))
    .range([0, 100])
    .paddingInner(0.28)
    .paddingOuter(0.14);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ value }) => value))])
    .nice(4)
    .range([height - AXIS, TOP]);
  const ground = y(0);
  const step = Math.ceil(bars.length / MOST_LABELS);
  const last = bars.length - 1;
  return (
    <figure className="ui-chart">
      <div className="ui-chart-frame" aria-hidden="true">
        <div className="ui-chart-ticks" style={{ height }}>
          {y.ticks(4).map((tick) => (
            <span key={tick} style={{ top: y(tick) }}>
              {tickText(tick)}
            </span>
          ))}
        </div>
        <svg width="100%" height={height} className="ui-chart-plot">
          {y.ticks(4).map((tick) => (
            <line key={tick} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className="ui-chart-line" />
          ))}
          {bars.map(({ key, label, shortLabel, value, valueText }, index) => (
            <g key={key} data-current={key === currentKey ? '' : undefined} className="ui-chart-bar">
              <rect
                x={`${x(key) ?? 0}%`}
                width={`${x.bandwidth()}%`}
                y={y(value)}
                height={Math.max(0, ground - y(value))}
                rx="2"
              >
                <title>{`${label}: ${valueText}`}</title>
              </rect>
              {(last - index) % step === 0 && (
                <text
                  x={`${(x(key) ?? 0) + x.bandwidth() / 2}%`}
                  y={height - 6}
                  data-spare={spare((last - index) / step, bars.length / step)}
                >
                  {shortLabel ?? label}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      <VisuallyHidden>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns[0]}</th>
              <th scope="col">{columns[1]}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, label, valueText }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{valueText}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  );
}
