import { FieldGroup } from './field-group.tsx';
import type { FieldGroupFrame } from './field-group.tsx';
import { Checkbox } from './checkbox.tsx';
import type { Choice } from './radio-group.tsx';

/** Props of {@link CheckboxGroup}. */
export interface CheckboxGroupProps extends FieldGroupFrame {
  name: string;
  options: readonly Choice[];
  defaultValues?: readonly string[] | undefined;
}

/** Any of a few; every checked value is posted under the one name. */
export function CheckboxGroup({ name, options, defaultValues = [], ...frame }: CheckboxGroupProps) {
  return (
    <FieldGroup {...frame}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          disabled={option.disabled}
          defaultChecked={defaultValues.includes(option.value)}
        />
      ))}
    </FieldGroup>
  );
}
