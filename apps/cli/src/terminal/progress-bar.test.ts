import { describe, expect, test } from 'vitest';

import { progressBar } from './progress-bar.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 60, written, write: (text: string) => written.push(text) };
}

describe('progressBar', () => {
  test('draws on a terminal, within its width, and clears the line at the end', () => {
    const terminal = screen(true);
    const bar = progressBar(terminal, () => 0);
    bar.show(0.5, 'a file with a name that is much too long for the width of this terminal');
    bar.end();
    const [drawn = '', cleared] = terminal.written;
    expect(drawn).toContain('[############............]  50 %  a file');
    expect(drawn.replace('\r\u001B[K', '').length).toBeLessThan(60);
    expect(cleared).toBe('\r\u001B[K');
  });

  test('draws not more often than an eye can follow, but every new file', () => {
    const terminal = screen(true);
    let now = 0;
    const bar = progressBar(terminal, () => now);
    bar.show(0.1, 'a');
    bar.show(0.2, 'a');
    bar.show(0.2, 'b');
    now = 1000;
    bar.show(0.3, 'b');
    expect(terminal.written).toHaveLength(3);
  });

  test('stays silent where there is no terminal', () => {
    const pipe = screen(false);
    const bar = progressBar(pipe);
    bar.show(1, 'a');
    bar.end();
    expect(pipe.written).toEqual([]);
  });
});
