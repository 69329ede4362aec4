import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { MoneyText } from './money-text.tsx';
import { waterfallBars } from './waterfall-bars.ts';
import type { WaterfallMove } from './waterfall-bars.ts';

/** One step of a price, from list to yours. */
export interface WaterfallStep extends WaterfallMove {
  key: string;
  label: ReactNode;
  /** Where it comes from and since when: an agreement with its dates, as a link. */
  detail?: ReactNode;
  /** The amount as it is read, with its sign. */
  amountText: string;
}

/** Props of {@link Waterfall}. */
export interface WaterfallProps {
  caption: string;
  /** Heads of the two columns, read out. */
  columns: { step: string; amount: string };
  steps: readonly WaterfallStep[];
}

/** How a price came about: one table in which each amount has its bar. */
export function Waterfall({ caption, columns, steps }: WaterfallProps) {
  const bars = waterfallBars(steps);
  return (
    <table className="ui-waterfall">
      <caption className="ui-visually-hidden">{caption}</caption>
      <thead className="ui-visually-hidden">
        <tr>
          <th scope="col">{columns.step}</th>
          <th scope="col">{columns.amount}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => {
          const bar = bars[index] ?? { start: 0, width: 0 };
          const direction = step.kind === 'total' ? 'total' : step.amount < 0 ? 'down' : 'up';
          return (
            <tr key={step.key} data-kind={step.kind} data-last={index === steps.length - 1 ? '' : undefined}>
              <th scope="row">
                <span className="ui-waterfall-label">{step.label}</span>
                {step.detail && <span className="ui-waterfall-detail">{step.detail}</span>}
                <span className="ui-waterfall-track" aria-hidden="true">
                  <span
                    className={clsx('ui-waterfall-bar', `ui-waterfall-${direction}`)}
                    style={{ left: `${bar.start * 100}%`, width: `${bar.width * 100}%` }}
                  />
                </span>
              </th>
              <td>
                <MoneyText value={step.amountText} emphasis={step.kind === 'total' ? 'strong' : 'none'} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
