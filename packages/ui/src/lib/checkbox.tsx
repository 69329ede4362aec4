import { clsx } from 'clsx';
import { useId } from 'react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { FieldError } from './field.tsx';

/** Props of {@link Checkbox}: those of a native checkbox, with its words. */
export interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'children'> {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** The label is read out but not drawn (selection in a table). */
  hideLabel?: boolean | undefined;
}

/** Yes or no. Posts its `value` (`on` unless said) when checked. */
export function Checkbox({ label, hint, error, hideLabel, className, id, ...input }: CheckboxProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const hintId = hint ? `${inputId}-hint` : undefined;
  const errorId = error ? `${inputId}-error` : undefined;
  return (
    <div className={clsx('ui-choice', className)}>
      <input
        {...input}
        id={inputId}
        type="checkbox"
        className="ui-check"
        aria-describedby={clsx(hintId, errorId) || undefined}
        aria-invalid={error ? true : undefined}
      />
      <div className={hideLabel ? 'ui-visually-hidden' : 'ui-choice-words'}>
        <label htmlFor={inputId}>{label}</label>
        {hint && (
          <p id={hintId} className="ui-hint">
            {hint}
          </p>
        )}
        {error && <FieldError id={errorId}>{error}</FieldError>}
      </div>
    </div>
  );
}
