import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { FieldGroup } from './field-group.tsx';
import type { FieldGroupFrame } from './field-group.tsx';

/** One choice of a radio or checkbox group. */
export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean | undefined;
}

/** Props of {@link RadioGroup}. */
export interface RadioGroupProps extends FieldGroupFrame {
  name: string;
  options: readonly Choice[];
  defaultValue?: string | undefined;
  /** `list` stacks them, `cards` gives each a hairline frame, `segments` joins short ones in a row. */
  look?: 'list' | 'cards' | 'segments' | undefined;
  onChange?: ((value: string) => void) | undefined;
}

/** Exactly one of a few, all in sight. */
export function RadioGroup({
  name,
  options,
  defaultValue,
  look = 'list',
  onChange,
  ...frame
}: RadioGroupProps) {
  const id = useId();
  return (
    <FieldGroup {...frame} className={clsx(`ui-radios-${look}`, frame.className)}>
      {options.map((option, index) => {
        const inputId = `${id}-${index}`;
        const hintId = option.hint ? `${inputId}-hint` : undefined;
        return (
          <div key={option.value} className="ui-choice">
            <input
              id={inputId}
              type="radio"
              className="ui-radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              defaultChecked={option.value === defaultValue}
              aria-describedby={hintId}
              onChange={onChange && (() => onChange(option.value))}
            />
            <div className="ui-choice-words">
              <label htmlFor={inputId}>{option.label}</label>
              {option.hint && (
                <p id={hintId} className="ui-hint">
                  {option.hint}
                </p>
              )}
            </div>
          </div>
        );
      })}
    </FieldGroup>
  );
}
