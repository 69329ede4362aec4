import { expect, it, vi } from 'vitest';

import { createToastQueue } from './toast-queue.ts';
import type { ToastMessage } from './toast-queue.ts';

const toast = (id: string): ToastMessage => ({ id, tone: 'success', message: `Done ${id}` });

it('shows the same id once, the newest wording last', () => {
  const queue = createToastQueue();
  queue.add(toast('a'));
  queue.add(toast('b'));
  queue.add({ ...toast('a'), message: 'Done again' });
  expect(queue.all().map(({ message }) => message)).toEqual(['Done b', 'Done again']);
});

it('keeps the last three', () => {
  const queue = createToastQueue();
  for (const id of ['a', 'b', 'c', 'd']) queue.add(toast(id));
  expect(queue.all().map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});

it('tells its listeners until they leave', () => {
  const queue = createToastQueue();
  const listener = vi.fn<() => void>();
  const leave = queue.subscribe(listener);
  queue.add(toast('a'));
  queue.remove('a');
  leave();
  queue.add(toast('b'));
  expect(listener).toHaveBeenCalledTimes(2);
});
