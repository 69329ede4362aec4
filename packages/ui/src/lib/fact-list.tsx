import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** One fact: a name and what it is. */
export interface Fact {
  key?: string | undefined;
  label: ReactNode;
  value: ReactNode;
}

/** Props of {@link FactList}. */
export interface FactListProps {
  facts: readonly Fact[];
  /** `rows` sets label and value beside each other, `columns` lays facts side by side, label over value. */
  look?: 'rows' | 'columns' | undefined;
}

/** Facts of one thing, as a description list. */
export const FactList = ({ facts, look = 'rows' }: FactListProps) => (
  <dl className={clsx('ui-facts', `ui-facts-${look}`)}>
    {facts.map((fact, index) => (
      <div key={fact.key ?? index}>
        <dt>{fact.label}</dt>
        <dd>{fact.value}</dd>
      </div>
    ))}
  </dl>
);
