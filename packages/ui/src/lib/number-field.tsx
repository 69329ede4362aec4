import { TextField } from './text-field.tsx';
import type { TextFieldProps } from './text-field.tsx';

/** Props of {@link NumberField}. */
export interface NumberFieldProps extends Omit<TextFieldProps, 'type' | 'mono'> {
  /**
   * Amounts and percentages: any decimal in the reader's way of writing, parsed by the server. Without it
   * the field takes whole numbers through the browser's number input (`min`, `max`, `step`).
   */
  decimal?: boolean | undefined;
}

/** A number, right aligned with tabular digits. */
export function NumberField({ decimal, ...props }: NumberFieldProps) {
  return decimal ? (
    <TextField {...props} type="text" inputMode="decimal" autoComplete="off" data-number="" />
  ) : (
    <TextField {...props} type="number" inputMode="numeric" data-number="" />
  );
}
