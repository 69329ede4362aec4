/** A colour in OKLCH: lightness and chroma as CSS writes them, hue in degrees. Transparency is left out. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/**
 * Reads `oklch(L C H)` and `oklch(from <oklch> l c h)` with the arithmetic that the style sheet uses: `calc`, `min`,
 * `max` and `clamp`. Anything else throws, so that a colour the tests cannot judge does not pass as judged.
 */
export function parseColour(text: string): Oklch {
  const source = text
    .replace(/\s*\/\s*[\d.]+\s*\)$/u, ')')
    .replace(/\s+/gu, ' ')
    .trim();
  const reader = new Reader(source);
  const colour = reader.colour();
  reader.end();
  return colour;
}

/** The contrast of two colours after WCAG 2, from 1 to 21. */
export function contrast(one: Oklch, other: Oklch): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance after WCAG 2; what lies outside of sRGB is clipped, as a display does. */
export function luminance({ l, c, h }: Oklch): number {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short);
  const green = clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short);
  const blue = clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

type Names = Readonly<Record<string, number>>;

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  colour(): Oklch {
    this.expect('oklch(');
    const from = this.take('from ') ? this.colour() : undefined;
    const names: Names = from === undefined ? {} : { l: from.l, c: from.c, h: from.h };
    const l = this.term(names);
    const c = this.term(names);
    const h = this.term(names);
    this.expect(')');
    return { l, c, h };
  }

  end(): void {
    if (this.at !== this.source.length) this.fail();
  }

  private term(names: Names): number {
    this.take(' ');
    for (const [name, reduce] of FUNCTIONS) {
      if (this.take(`${name}(`)) return reduce(...this.values(names));
    }
    const word = /^(?:-?[\d.]+|[a-z]+)/u.exec(this.source.slice(this.at))?.[0];
    if (word === undefined) return this.fail();
    this.at += word.length;
    const value = names[word] ?? Number(word);
    return Number.isNaN(value) ? this.fail() : value;
  }

  private values(names: Names): number[] {
    const values = [this.operation(names)];
    while (this.take(',')) values.push(this.operation(names));
    this.expect(')');
    return values;
  }

  private operation(names: Names): number {
    let value = this.term(names);
    for (;;) {
      if (this.take(' + ')) value += this.term(names);
      else if (this.take(' - ')) value -= this.term(names);
      else return value;
    }
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private expect(text: string): void {
    this.take(' ');
    if (!this.take(text)) this.fail();
  }

  private fail(): never {
    throw new SyntaxError(`not a colour that can be judged: ${this.source} at ${this.at}`);
  }
}

const FUNCTIONS: readonly (readonly [string, (...values: number[]) => number])[] = [
  ['calc', (value = NaN) => value],
  ['min', (...values) => Math.min(...values)],
  ['max', (...values) => Math.max(...values)],
  ['clamp', (low = NaN, value = NaN, high = NaN) => Math.min(Math.max(value, low), high)],
];
