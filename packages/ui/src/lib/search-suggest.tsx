'use client';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { SearchField } from './search-field.tsx';
import { useUi } from './ui-provider.tsx';

/** One suggestion: choosing it opens `href`. */
export interface Suggestion {
  href: string;
  label: string;
  /** A quiet second line: a part number, a state and an amount. */
  detail?: string | undefined;
}

/** A named run of suggestions. */
export interface SuggestionGroup {
  key: string;
  label: string;
  items: readonly Suggestion[];
}

/** Props of {@link SearchSuggest}. */
export interface SearchSuggestProps {
  name: string;
  label: string;
  placeholder?: string | undefined;
  /** Name of the list for screen readers. */
  listLabel: string;
  /** What goes with what was typed last. */
  groups: readonly SuggestionGroup[];
  /** Told on every key; whoever listens waits for a pause before asking a server. */
  onType: (typed: string) => void;
  /** Told when a suggestion is chosen, by key or by pointer. */
  onChoose: (href: string) => void;
}

/**
 * A search input that suggests while one types. It stands in a GET form: Enter searches for what was typed, or opens
 * the suggestion that the arrow keys marked. Without scripts it is a plain search.
 */
export function SearchSuggest(props: SearchSuggestProps) {
  const { name, label, placeholder, listLabel, groups, onType, onChoose } = props;
  const { Link } = useUi();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState<string>();
  const items = groups.flatMap((group) => group.items);
  const isShown = isOpen && items.length > 0;
  const at = items.findIndex(({ href }) => href === marked);

  const close = () => {
    setOpen(false);
    setMarked(undefined);
  };
  const choose = (href: string) => {
    close();
    onChoose(href);
  };
  const move = (event: KeyboardEvent, step: number) => {
    event.preventDefault();
    setOpen(true);
    // One place beyond the last (and before the first) is the input itself, with nothing marked.
    const places = items.length + 1;
    setMarked(items[((at + 1 + step + places) % places) - 1]?.href);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(event, 1);
    else if (event.key === 'ArrowUp') move(event, -1);
    else if (event.key === 'Enter') {
      const chosen = isShown ? items[at] : undefined;
      if (chosen === undefined) return close();
      event.preventDefault();
      choose(chosen.href);
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      close();
    }
  };
  const optionId = (href: string) => `${id}-${items.findIndex((item) => item.href === href)}`;

  return (
    <div className="ui-suggest">
      <SearchField
        name={name}
        label={label}
        placeholder={placeholder}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={isShown ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isShown && at >= 0 && marked !== undefined ? optionId(marked) : undefined}
        onChange={(event) => {
          setOpen(true);
          setMarked(undefined);
          onType(event.currentTarget.value);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {isShown && (
        <div id={`${id}-list`} role="listbox" aria-label={listLabel} className="ui-popover ui-suggest-list">
          {groups.map((group) => (
            <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
              <div id={`${id}-${group.key}`} role="presentation" className="ui-suggest-group">
                {group.label}
              </div>
              {group.items.map((item) => (
                <Link
                  key={item.href}
                  id={optionId(item.href)}
                  role="option"
                  aria-selected={item.href === marked}
                  tabIndex={-1}
                  href={item.href}
                  className="ui-menu-item"
                  data-focused={item.href === marked ? '' : undefined}
                  // The input keeps the focus, so that leaving it is what closes the list.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={close}
                >
                  <span className="ui-menu-words">
                    {item.label}
                    {item.detail && <span className="ui-menu-detail">{item.detail}</span>}
                  </span>
                </Link>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
