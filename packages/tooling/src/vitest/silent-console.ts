import { afterEach, beforeEach } from 'vitest';

import { watchConsole } from './watch-console.ts';

// What a test prints is either a fault that nobody looks at or noise that hides one. A test that expects a line
// mocks the method itself (vi.spyOn(console, 'error')), which keeps the line away from here.

const watch = watchConsole(console);
beforeEach(() => watch.reset());
afterEach(() => watch.expectSilence());
