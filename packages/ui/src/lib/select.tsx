import type { ComponentPropsWithRef } from 'react';
import { Field, splitFrame } from './field.tsx';
import type { FieldFrame } from './field.tsx';
import { ChevronDownIcon } from './icons.ts';

/** One choice of a {@link Select}. */
export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

/** A named run of choices. */
export interface SelectGroup {
  label: string;
  options: readonly SelectOption[];
}

/** Props of {@link Select}: those of a native select, and the frame of a field. */
export interface SelectProps
  extends FieldFrame, Omit<ComponentPropsWithRef<'select'>, keyof FieldFrame | 'children' | 'multiple'> {
  name: string;
  options: readonly (SelectOption | SelectGroup)[];
  /** A first choice with an empty value: "All states", "Choose a unit". */
  placeholder?: string | undefined;
}

const renderOption = ({ value, label, disabled }: SelectOption) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);

/** One of a few, by the browser's own list. For more than about fifteen choices take Combobox. */
export function Select({ options, placeholder, ...props }: SelectProps) {
  const { frame, control } = splitFrame(props);
  return (
    <Field {...frame}>
      {(wiring) => (
        <span className="ui-select">
          <select {...control} {...wiring} className="ui-input">
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((option) =>
              'options' in option ? (
                <optgroup key={option.label} label={option.label}>
                  {option.options.map(renderOption)}
                </optgroup>
              ) : (
                renderOption(option)
              ),
            )}
          </select>
          <ChevronDownIcon />
        </span>
      )}
    </Field>
  );
}
