'use client';
import { clsx } from 'clsx';
import { useId, useRef } from 'react';
import type { ChangeEventHandler, ReactNode } from 'react';
import { FieldError } from './field.tsx';
import { MinusIcon, PlusIcon } from './icons.ts';

/** Props of {@link Quantity}. */
export interface QuantityProps {
  name: string;
  /** Read out, not drawn: "Quantity of 27-inch display". */
  label: string;
  decreaseLabel: string;
  increaseLabel: string;
  defaultValue?: number | undefined;
  value?: number | undefined;
  onChange?: ((quantity: number) => void) | undefined;
  min?: number | undefined;
  max?: number | undefined;
  /** Pack size: the buttons move by it. */
  step?: number | undefined;
  error?: ReactNode;
  disabled?: boolean | undefined;
  /** The form it belongs to, when it stands outside of it. */
  form?: string | undefined;
  size?: 'medium' | 'small' | undefined;
}

/** A whole number with two step buttons; without scripts the browser's own number input remains. */
export function Quantity(props: QuantityProps) {
  const { name, label, decreaseLabel, increaseLabel, defaultValue, value, onChange, error, size } = props;
  const { min = 1, max, step = 1, disabled, form } = props;
  const input = useRef<HTMLInputElement>(null);
  const errorId = useId();

  const move = (by: 1 | -1) => () => {
    const element = input.current;
    if (!element) return;
    if (by === 1) element.stepUp();
    else element.stepDown();
    // React hears changes made by script only as a native input event.
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const report: ChangeEventHandler<HTMLInputElement> = (event) => {
    const quantity = event.currentTarget.valueAsNumber;
    if (Number.isInteger(quantity)) onChange?.(quantity);
  };

  return (
    <div className="ui-quantity-field">
      <div className={clsx('ui-quantity', size === 'small' && 'ui-quantity-small')}>
        <button type="button" tabIndex={-1} aria-label={decreaseLabel} disabled={disabled} onClick={move(-1)}>
          <MinusIcon />
        </button>
        <input
          ref={input}
          type="number"
          inputMode="numeric"
          name={name}
          form={form}
          aria-label={label}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
          min={min}
          max={max}
          step={step}
          disabled={disabled}
          onChange={report}
          {...(value === undefined ? { defaultValue: defaultValue ?? min } : { value })}
        />
        <button type="button" tabIndex={-1} aria-label={increaseLabel} disabled={disabled} onClick={move(1)}>
          <PlusIcon />
        </button>
      </div>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
