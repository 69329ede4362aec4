import type { ComponentPropsWithRef } from 'react';
import { Field, splitFrame } from './field.tsx';
import type { FieldFrame } from './field.tsx';

/** Props of {@link TextArea}: those of a native text area, and the frame of a field. */
export interface TextAreaProps extends FieldFrame, Omit<ComponentPropsWithRef<'textarea'>, keyof FieldFrame> {
  name: string;
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { frame, control } = splitFrame(props);
  return (
    <Field {...frame}>
      {(wiring) => <textarea rows={3} {...control} {...wiring} className="ui-input ui-textarea" />}
    </Field>
  );
}
