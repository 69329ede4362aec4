import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { FieldError, FieldHint, RequiredMark } from './field.tsx';
import type { FieldFrame } from './field.tsx';

/** Frame of several controls that answer one question. */
export interface FieldGroupFrame extends FieldFrame {}

/** Legend, hint and error around several controls. */
export function FieldGroup({
  label,
  hint,
  error,
  required,
  hideLabel,
  className,
  children,
}: FieldGroupFrame & { children: ReactNode }) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <fieldset
      className={clsx('ui-field-group', className)}
      aria-describedby={clsx(hintId, errorId) || undefined}
    >
      <legend className={hideLabel ? 'ui-visually-hidden' : 'ui-label'}>
        {label}
        {required && <RequiredMark />}
      </legend>
      {hint && <FieldHint id={hintId}>{hint}</FieldHint>}
      <div className="ui-field-group-body">{children}</div>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </fieldset>
  );
}
