'use client';
import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { AlertIcon } from './icons.ts';

/** One fault of a form. */
export interface FormFault {
  /** Name of the control to go to; without it the fault is the form's as a whole. */
  name?: string | undefined;
  text: ReactNode;
}

/** Props of {@link FormErrors}. */
export interface FormErrorsProps {
  /** "Two things need your attention". */
  title: ReactNode;
  faults: readonly FormFault[];
}

const focusControl = (event: MouseEvent<HTMLAnchorElement>, name: string) => {
  const control = document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
  if (!control) return;
  event.preventDefault();
  control.focus();
};

/** The summary over a form that was refused: takes the focus once and leads to each field. Renders nothing without faults. */
export function FormErrors({ title, faults }: FormErrorsProps) {
  const box = useRef<HTMLDivElement>(null);
  const count = faults.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="ui-notice ui-tone-danger">
      <AlertIcon />
      <div className="ui-notice-body">
        <p className="ui-notice-title">{title}</p>
        <ul>
          {faults.map(({ name, text }, index) => (
            <li key={name ?? index}>
              {name ? (
                <a
                  className="ui-link ui-link-text"
                  href={`#${name}`}
                  onClick={(event) => focusControl(event, name)}
                >
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
