import { clsx } from 'clsx';
import type { ComponentPropsWithRef } from 'react';
import { SearchIcon } from './icons.ts';

/** Props of {@link SearchField}: those of a native search input. */
export interface SearchFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'type'> {
  name: string;
  /** Read out, not drawn: the icon and the placeholder say it to the eye. */
  label: string;
  /** The key that brings the focus here, shown quietly at the end ("/"). */
  keyHint?: string | undefined;
}

/** A search input with its icon. Put it into a GET form with `role="search"`. */
export function SearchField({ label, keyHint, className, ...input }: SearchFieldProps) {
  return (
    <span className={clsx('ui-search', className)}>
      <SearchIcon />
      <input autoComplete="off" {...input} type="search" aria-label={label} className="ui-input" />
      {keyHint && (
        <kbd aria-hidden="true" className="ui-kbd">
          {keyHint}
        </kbd>
      )}
    </span>
  );
}
