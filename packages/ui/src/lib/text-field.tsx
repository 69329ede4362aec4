import { clsx } from 'clsx';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Field, splitFrame } from './field.tsx';
import type { FieldFrame } from './field.tsx';

/** Props of {@link TextField}: those of a native input, and the frame of a field. */
export interface TextFieldProps extends FieldFrame, Omit<ComponentPropsWithRef<'input'>, keyof FieldFrame> {
  name: string;
  /** Part numbers, codes and keys stand in the mono face. */
  mono?: boolean | undefined;
  /** Quiet text or an icon inside the field, before what is typed. */
  prefix?: string | undefined;
  /** Quiet text inside the field, after what is typed: a unit, a currency. */
  suffix?: ReactNode;
}

/** One line of text. */
export function TextField({ mono, prefix, suffix, ...props }: TextFieldProps) {
  const { frame, control } = splitFrame(props);
  return (
    <Field {...frame}>
      {(wiring) => {
        const input = (
          <input type="text" {...control} {...wiring} className={clsx('ui-input', mono && 'ui-mono')} />
        );
        if (!prefix && !suffix) return input;
        return (
          <span className="ui-affixed">
            {prefix && <span className="ui-affix">{prefix}</span>}
            {input}
            {suffix && <span className="ui-affix">{suffix}</span>}
          </span>
        );
      }}
    </Field>
  );
}
