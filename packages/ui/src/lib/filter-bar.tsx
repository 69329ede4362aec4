'use client';
import { useRef } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import { Button } from './button.tsx';
import { FilterChip } from './filter-chip.tsx';
import type { FilterChipProps } from './filter-chip.tsx';
import { FilterIcon } from './icons.ts';
import { Link } from './link.tsx';
import { useShortAddress } from './short-address.ts';
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
  /**
   * The fields: a SearchField first, then others. What is chosen (select, checkbox) applies at once, what is typed
   * with Enter. On phones all but the search fold away behind one button.
   */
  children: ReactNode;
}

const applyChoice = (event: ChangeEvent<HTMLFormElement>) => {
  const control: unknown = event.target;
  const isChoice =
    control instanceof HTMLSelectElement ||
    (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type));
  // The box that unfolds the filters has no name: it is not one of them.
  if (isChoice && control.name !== '') event.currentTarget.requestSubmit();
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
  const form = useRef<HTMLFormElement>(null);
  useShortAddress(form);
  return (
    <div className="ui-filter-bar">
      <div className="ui-filter-row">
        <Form
          ref={form}
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
          <span className="ui-filter-fold">
            <input type="checkbox" aria-label={label} />
            <FilterIcon />
          </span>
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
