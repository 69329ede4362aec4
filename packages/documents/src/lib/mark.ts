/** A shape of a mark, in the units of its view box. `path` is in the path language of SVG. */
export type MarkShape = {
  readonly path: string;
  readonly fill: string | undefined;
  readonly stroke: { readonly color: string; readonly width: number; readonly round: boolean } | undefined;
};

/** A mark that can be drawn at any size. */
export type Mark = { readonly width: number; readonly height: number; readonly shapes: readonly MarkShape[] };

const MOST_SHAPES = 200;

/**
 * Reads the shapes of a simple SVG: paths, rectangles and circles with plain colours. What a mark seldom needs
 * (transforms, gradients, text, styles) is not read; a mark with nothing to draw is `undefined`.
 */
export function parseMark(svg: string): Mark | undefined {
  const box = /\bviewBox\s*=\s*["']\s*([-\d.]+)[\s,]+([-\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg);
  const width = Number(box?.[3]);
  const height = Number(box?.[4]);
  if (!(width > 0 && height > 0)) return undefined;
  const shapes = [...svg.matchAll(/<(path|rect|circle)\b([^>]*)>/g)]
    .slice(0, MOST_SHAPES)
    .flatMap(([, kind = '', attributes = '']) => toShape(kind, readAttributes(attributes)));
  return shapes.length === 0 ? undefined : { width, height, shapes };
}

type Attributes = ReadonlyMap<string, string>;

function readAttributes(text: string): Attributes {
  return new Map(
    [...text.matchAll(/([a-z-]+)\s*=\s*["']([^"']*)["']/gi)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function toShape(kind: string, attributes: Attributes): readonly MarkShape[] {
  const path = pathOf(kind, attributes);
  if (path === undefined) return [];
  const color = toColor(attributes.get('stroke'), undefined);
  const stroke =
    color === undefined
      ? undefined
      : {
          color,
          width: numberOf(attributes, 'stroke-width', 1),
          round: attributes.get('stroke-linecap') === 'round',
        };
  return [{ path, fill: toColor(attributes.get('fill'), '#000000'), stroke }];
}

function pathOf(kind: string, attributes: Attributes): string | undefined {
  switch (kind) {
    case 'path': {
      const path = attributes.get('d') ?? '';
      return /^[\sMmLlHhVvCcSsQqTtAaZz\d.,eE+-]+$/.test(path) ? path : undefined;
    }
    case 'rect':
      return roundedRectangle(attributes);
    default:
      return circle(attributes);
  }
}

function roundedRectangle(attributes: Attributes): string {
  const x = numberOf(attributes, 'x', 0);
  const y = numberOf(attributes, 'y', 0);
  const width = numberOf(attributes, 'width', 0);
  const height = numberOf(attributes, 'height', 0);
  const r = Math.min(numberOf(attributes, 'rx', 0), width / 2, height / 2);
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${arc(r, r)}v${height - 2 * r}${arc(-r, r)}h${2 * r - width}${arc(-r, -r)}v${2 * r - height}${arc(r, -r)}Z`;
}

function circle(attributes: Attributes): string {
  const r = numberOf(attributes, 'r', 0);
  const left = numberOf(attributes, 'cx', 0) - r;
  return `M${left} ${numberOf(attributes, 'cy', 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function numberOf(attributes: Attributes, name: string, preset: number): number {
  const value = Number(attributes.get(name) ?? preset);
  return Number.isFinite(value) ? value : preset;
}

const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

function toColor(text: string | undefined, preset: string | undefined): string | undefined {
  if (text === undefined) return preset;
  const color = NAMED[text] ?? text;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return short === null
    ? undefined
    : `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`;
}
