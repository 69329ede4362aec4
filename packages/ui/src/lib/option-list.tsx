'use client';
import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { MoneyText } from './money-text.tsx';

/** One row of an {@link OptionList}. */
export interface OptionRow {
  value: string;
  title: ReactNode;
  /** What tells it from the others, on a quiet line. */
  facts?: ReactNode;
  checked: boolean;
  /** What it costs more or less than what is chosen, formatted with its sign. */
  price?: string | undefined;
  /** Instead of a price: "chosen", "no price". */
  note?: ReactNode;
  /** It cannot be chosen as things stand: why, and what would make it possible. */
  blocked?: { reason: ReactNode; action?: ReactNode } | undefined;
  /** Fixed: neither chosen nor left by the reader. */
  locked?: boolean | undefined;
}

/** Props of {@link OptionList}. */
export interface OptionListProps {
  /** Read out, not drawn: the question that the options answer. */
  label: string;
  name: string;
  /** `one` answers with a radio button, `several` with check boxes. */
  kind: 'one' | 'several';
  options: readonly OptionRow[];
  onChoose?: ((value: string) => void) | undefined;
}

/** Options to compare and choose from, each with its facts and its price; what is blocked stays in sight, quietly. */
export function OptionList({ label, name, kind, options, onChoose }: OptionListProps) {
  const id = useId();
  return (
    <fieldset className="ui-options">
      <legend className="ui-visually-hidden">{label}</legend>
      {options.map((option, index) => (
        <Row key={option.value} id={`${id}-${index}`} {...{ name, kind, option, onChoose }} />
      ))}
    </fieldset>
  );
}

function Row({
  id,
  name,
  kind,
  option,
  onChoose,
}: Pick<OptionListProps, 'name' | 'kind' | 'onChoose'> & { id: string; option: OptionRow }) {
  const { value, title, facts, checked, price, note, blocked, locked } = option;
  const noteIds = clsx(facts && `${id}-facts`, blocked && `${id}-reason`);
  return (
    <div className="ui-option" data-blocked={blocked && !checked ? '' : undefined}>
      <input
        id={id}
        type={kind === 'one' ? 'radio' : 'checkbox'}
        className={kind === 'one' ? 'ui-radio' : 'ui-check'}
        name={name}
        value={value}
        checked={checked}
        disabled={(blocked !== undefined && !checked) || locked}
        aria-describedby={noteIds || undefined}
        onChange={() => onChoose?.(value)}
      />
      <div className="ui-option-words">
        <label htmlFor={id}>{title}</label>
        {facts && (
          <span id={`${id}-facts`} className="ui-option-facts">
            {facts}
          </span>
        )}
      </div>
      <div className="ui-option-price">
        {price !== undefined && <MoneyText value={price} />}
        {note && <span className="ui-option-note">{note}</span>}
      </div>
      {blocked && (
        <div className="ui-option-blocked">
          <p id={`${id}-reason`}>{blocked.reason}</p>
          {blocked.action}
        </div>
      )}
    </div>
  );
}
