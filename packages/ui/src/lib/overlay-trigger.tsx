'use client';
import { cloneElement, useState } from 'react';
import type { MouseEvent, ReactElement } from 'react';

/** An element that opens an overlay on click: a Button, or a ButtonLink whose address does the same without scripts. */
export type TriggerElement = ReactElement<{
  onClick?: ((event: MouseEvent) => void) | undefined;
  'aria-haspopup'?: 'dialog' | undefined;
}>;

/** Open state, held here or by the page. */
export interface OverlayState {
  trigger?: TriggerElement | undefined;
  isOpen?: boolean | undefined;
  defaultOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
}

/** Binds an overlay to its trigger: the element to render, whether it is open, and how to change that. */
export function useOverlay({ trigger, isOpen, defaultOpen = false, onOpenChange }: OverlayState) {
  const [ownOpen, setOwnOpen] = useState(defaultOpen);
  const change = (open: boolean) => {
    setOwnOpen(open);
    onOpenChange?.(open);
  };
  const element =
    trigger &&
    cloneElement(trigger, {
      'aria-haspopup': 'dialog',
      onClick: (event: MouseEvent) => {
        event.preventDefault();
        change(true);
      },
    });
  return { element, open: isOpen ?? ownOpen, change };
}
