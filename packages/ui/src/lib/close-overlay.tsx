'use client';
import { createContext, useContext } from 'react';

import { Button } from './button.tsx';
import type { ButtonProps } from './button.tsx';

/** Closes the overlay around; does nothing outside of one. */
export const CloseOverlayContext = createContext<() => void>(() => {});

/** How to close the Dialog or Drawer that the caller stands in. */
export const useCloseOverlay = (): (() => void) => useContext(CloseOverlayContext);

/** A button that closes the Dialog or Drawer that it stands in: "Cancel". */
export function CloseButton({ onClick, ...button }: ButtonProps) {
  const close = useCloseOverlay();
  return (
    <Button
      {...button}
      onClick={(event) => {
        onClick?.(event);
        close();
      }}
    />
  );
}
