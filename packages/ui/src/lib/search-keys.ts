'use client';
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Whether a key press asks for the search: `/` outside of a field, or Ctrl-K and Command-K anywhere. */
export function asksForSearch(event: {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isTyping: boolean;
}): boolean {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) return true;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isTyping;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

/** Brings the focus to the first input inside `slot` when the search is asked for by key. */
export function useSearchKeys(slot: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (!asksForSearch({ key, ctrlKey, metaKey, altKey, isTyping: isTyping(event.target) })) return;
      const input = slot.current?.querySelector('input:not([type=hidden])');
      if (!(input instanceof HTMLInputElement)) return;
      event.preventDefault();
      input.focus();
      input.select();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [slot]);
}
