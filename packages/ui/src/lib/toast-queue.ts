import type { Tone } from './tone.ts';

/** A short message on what was done. */
export interface ToastMessage {
  /** The same id twice shows one toast. */
  id: string;
  tone: Exclude<Tone, 'neutral'>;
  message: string;
  text?: string | undefined;
  /** Takes it back: "Undo". */
  action?: { label: string; onAction: () => void } | undefined;
}

/** The toasts of one browser window. */
export interface ToastQueue {
  add(message: ToastMessage): void;
  remove(id: string): void;
  all(): readonly ToastMessage[];
  subscribe(listener: () => void): () => void;
}

/** Makes an empty queue. A window has one, {@link toasts}; tests make their own. */
export function createToastQueue(): ToastQueue {
  let messages: readonly ToastMessage[] = [];
  const listeners = new Set<() => void>();
  const replace = (next: readonly ToastMessage[]) => {
    messages = next;
    for (const listener of listeners) listener();
  };
  return {
    add: (message) => {
      replace([...messages.filter(({ id }) => id !== message.id), message].slice(-3));
    },
    remove: (id) => {
      replace(messages.filter((message) => message.id !== id));
    },
    all: () => messages,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The queue that `ToastRegion` shows: `toasts.add({ id, tone, message })` from any handler in the browser. */
export const toasts = createToastQueue();
