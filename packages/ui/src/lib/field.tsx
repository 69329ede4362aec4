import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { AlertIcon } from './icons.ts';

/** What every field has around its control. */
export interface FieldFrame {
  label: ReactNode;
  /** One line under the control that helps to fill it; fields beside each other stay aligned. */
  hint?: ReactNode;
  /** What is wrong and how to mend it; also marks the control as invalid. */
  error?: ReactNode;
  /** Marks the field and tells screen readers. It sets no native constraint: the server words every fault. */
  required?: boolean | undefined;
  /** The label is read out but not drawn (filter bars, rows of a table). */
  hideLabel?: boolean | undefined;
  /** Layout classes of the whole field. */
  className?: string | undefined;
}

/** What the control inside a field must carry to belong to its label, hint and error. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

/** Props of {@link Field}. */
export interface FieldProps extends FieldFrame {
  id?: string | undefined;
  /** Renders the control with the given attributes. */
  children: (control: ControlProps) => ReactNode;
}

/** Label, hint and error around any one control. */
export function Field({ label, hint, error, required, hideLabel, className, id, children }: FieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const errorId = error ? `${controlId}-error` : undefined;
  return (
    <div className={clsx('ui-field', className)}>
      <label className={hideLabel ? 'ui-visually-hidden' : 'ui-label'} htmlFor={controlId}>
        {label}
        {required && <RequiredMark />}
      </label>
      {children({
        id: controlId,
        'aria-describedby': clsx(hintId, errorId) || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {hint && <FieldHint id={hintId}>{hint}</FieldHint>}
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}

/** The mark beside the label of a field that must be filled; the control itself says it to screen readers. */
export const RequiredMark = () => (
  <span aria-hidden="true" className="ui-required">
    *
  </span>
);

/** The helping line of a field. */
export const FieldHint = ({ id, children }: { id: string | undefined; children: ReactNode }) => (
  <p id={id} className="ui-hint">
    {children}
  </p>
);

/** The fault of a field, with its icon. */
export const FieldError = ({ id, children }: { id: string | undefined; children: ReactNode }) => (
  <p id={id} className="ui-error">
    <AlertIcon />
    <span>{children}</span>
  </p>
);

/** Splits the props of a field from those of its native control. */
export function splitFrame<Props extends FieldFrame & { id?: string | undefined }>(props: Props) {
  const { label, hint, error, required, hideLabel, className, id, ...control } = props;
  return { frame: { label, hint, error, required, hideLabel, className, id }, control };
}
