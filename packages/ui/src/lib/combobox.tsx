'use client';
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { RequiredMark } from './field.tsx';
import type { FieldFrame } from './field.tsx';
import { AlertIcon, CheckIcon, ChevronDownIcon } from './icons.ts';

/** One choice of a {@link Combobox}. */
export interface ComboboxOption {
  id: string;
  label: string;
  /** A quiet second line: an address, a part number. */
  detail?: string | undefined;
}

/** Props of {@link Combobox}. */
export interface ComboboxProps extends FieldFrame {
  /** Posts the `id` of the chosen option under this name. */
  name: string;
  options: readonly ComboboxOption[];
  defaultSelected?: string | undefined;
  selected?: string | null | undefined;
  onSelect?: ((id: string | null) => void) | undefined;
  /** What is typed; give it to search on the server. `options` then are the answer and are not filtered again. */
  onSearch?: ((typed: string) => void) | undefined;
  /** Words on the button that opens the list. */
  openLabel: string;
  /** Shown when nothing matches. */
  emptyText: ReactNode;
  placeholder?: string | undefined;
  /** What is typed is posted as it is, when it need not be one of the options. */
  allowsOther?: boolean | undefined;
  disabled?: boolean | undefined;
  form?: string | undefined;
}

/** One of many, found by typing. */
export function Combobox(props: ComboboxProps) {
  const { label, hint, error, required, hideLabel, className, name, options, onSelect, onSearch, form } =
    props;
  return (
    <ComboBox
      className={clsx('ui-field', className)}
      name={name}
      formValue={props.allowsOther ? 'text' : 'key'}
      allowsCustomValue={props.allowsOther ?? false}
      allowsEmptyCollection
      isDisabled={props.disabled ?? false}
      isInvalid={Boolean(error)}
      menuTrigger="focus"
      {...(form === undefined ? {} : { form })}
      {...(onSearch ? { items: options, onInputChange: onSearch } : { defaultItems: options })}
      {...(props.defaultSelected === undefined ? {} : { defaultValue: props.defaultSelected })}
      {...(props.selected === undefined ? {} : { value: props.selected })}
      onChange={(key) => onSelect?.(key === null ? null : String(key))}
    >
      <Label className={hideLabel ? 'ui-visually-hidden' : 'ui-label'}>
        {label}
        {required && <RequiredMark />}
      </Label>
      <span className="ui-combobox">
        <Input
          className="ui-input"
          placeholder={props.placeholder ?? ''}
          {...(required ? { 'aria-required': true } : {})}
        />
        <Button className="ui-combobox-open" aria-label={props.openLabel}>
          <ChevronDownIcon />
        </Button>
      </span>
      {hint && (
        <Text slot="description" className="ui-hint">
          {hint}
        </Text>
      )}
      <FieldError className="ui-error">
        <AlertIcon />
        <span>{error}</span>
      </FieldError>
      <Popover className="ui-popover ui-combobox-popover" offset={4}>
        <ListBox<ComboboxOption>
          className="ui-menu"
          renderEmptyState={() => <p className="ui-menu-empty">{props.emptyText}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="ui-menu-item">
              <span className="ui-menu-words">
                {option.label}
                {option.detail && <span className="ui-menu-detail">{option.detail}</span>}
              </span>
              <CheckIcon className="ui-menu-check" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
