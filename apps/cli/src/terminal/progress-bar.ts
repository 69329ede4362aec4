/** Where progress is drawn: standard error of a terminal, so that standard output stays the result. */
export type ProgressScreen = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
};

/** A line that is drawn over and over. Without a terminal nothing is drawn. */
export type ProgressBar = {
  /** Draws `share` of the whole (0 to 1) with what is being done. */
  show(share: number, doing: string): void;
  /** Clears the line. */
  end(): void;
};

const WIDTH = 24;
const REDRAW_AFTER_MS = 60;

/** Draws on `screen` if it is a terminal, at most some fifteen times a second. */
export function progressBar(screen: ProgressScreen, clock: () => number = Date.now): ProgressBar {
  if (screen.isTTY !== true) return { show() {}, end() {} };
  let drawnAt = Number.NEGATIVE_INFINITY;
  let drawn = '';
  return {
    show(share, doing) {
      if (clock() - drawnAt < REDRAW_AFTER_MS && doing === drawn) return;
      drawnAt = clock();
      drawn = doing;
      const line = `${bar(share)} ${String(Math.floor(share * 100)).padStart(3)} %  ${doing}`;
      screen.write(`\r\u001B[K${line.slice(0, (screen.columns ?? 80) - 1)}`);
    },
    end() {
      screen.write('\r\u001B[K');
    },
  };
}

function bar(share: number): string {
  const full = Math.round(Math.min(Math.max(share, 0), 1) * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`;
}
