import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';

/** Props of {@link Popup}. */
export interface PopupProps {
  /** What stands on the button. */
  label: ReactNode;
  /** Name of the button when `label` is a picture. */
  name?: string | undefined;
  buttonClass: string;
  /** Where the box stands to its button. */
  align?: 'start' | 'end' | undefined;
  children: ReactNode;
}

/**
 * A button that opens a small box of links and forms, by the browser's own popover: opens without scripts, closes by
 * Escape or a click elsewhere. For a menu of actions in the sense of a desktop program take Menu.
 */
export function Popup({ label, name, buttonClass, align = 'end', children }: PopupProps) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={name} title={name} className={buttonClass}>
        {label}
      </button>
      <div id={id} popover="auto" className={clsx('ui-popup', `ui-popup-${align}`)}>
        {children}
      </div>
    </>
  );
}
