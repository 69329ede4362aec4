import type { ReactNode } from 'react';
import { CloseIcon } from './icons.ts';
import { useUi } from './ui-provider.tsx';

/** Props of {@link FilterChip}. */
export interface FilterChipProps {
  /** What is filtered: "State". */
  name?: ReactNode;
  /** To what: "Open". */
  value: ReactNode;
  /** The list without this filter. */
  removeHref: string;
  /** "Remove filter State: Open". */
  removeLabel: string;
}

/** One filter in force; the whole chip takes it away. */
export function FilterChip({ name, value, removeHref, removeLabel }: FilterChipProps) {
  const { Link } = useUi();
  return (
    <Link href={removeHref} title={removeLabel} className="ui-chip">
      {name && <span className="ui-chip-name">{name}</span>}
      <span>{value}</span>
      <CloseIcon label={removeLabel} />
    </Link>
  );
}
