'use client';
import type { ChangeEvent, ReactNode } from 'react';
import { Button } from './button.tsx';
import { FilterChip } from './filter-chip.tsx';
import type { FilterChipProps } from './filter-chip.tsx';
import { Link } from './link.tsx';
import { useUi } from './ui-provider.tsx';

/** Props of {@link FilterBar}. */
export interface FilterBarProps {
  /** Name of the form for screen readers: "Filter orders". */
  label: string;
  submitLabel: string;
  /** The filters in force, each a link to the list without it. */
  chips?: readonly FilterChipProps[] | undefined;
  /** Leads to the list without any filter; shown while chips stand. */
  clear?: { label: string; href: string } | undefined;
  /** What the address must keep while filtering: order, size of page. */
  keep?: Readonly<Record<string, string>> | undefined;
  /** Count, export, views: at the end of the bar. */
  trailing?: ReactNode;
  action?: string | undefined;
  /** The fields. A chosen value (select, checkbox, date) applies at once; typed text with Enter. */
  children: ReactNode;
}

const applyChoice = (event: ChangeEvent<HTMLFormElement>) => {
  const control: unknown = event.target;
  const isTyped =
    control instanceof HTMLInputElement && ['search', 'text', 'number', 'date'].includes(control.type);
  if (!isTyped) event.currentTarget.requestSubmit();
};

/** A GET form over a list: what is chosen stands in the address, so the list can be sent to a colleague. */
export function FilterBar({
  label,
  submitLabel,
  chips = [],
  clear,
  keep = {},
  trailing,
  action,
  children,
}: FilterBarProps) {
  const { Form } = useUi();
  return (
    <div className="ui-filter-bar">
      <div className="ui-filter-row">
        <Form
          method="get"
          action={action}
          role="search"
          aria-label={label}
          onChange={applyChoice}
          className="ui-filters"
        >
          {Object.entries(keep).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {children}
          <Button type="submit">{submitLabel}</Button>
        </Form>
        {trailing && <div className="ui-filter-trailing">{trailing}</div>}
      </div>
      {chips.length > 0 && (
        <ul className="ui-chips">
          {chips.map((chip) => (
            <li key={chip.removeHref}>
              <FilterChip {...chip} />
            </li>
          ))}
          {clear && (
            <li>
              <Link href={clear.href} look="quiet" className="ui-chips-clear">
                {clear.label}
              </Link>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
