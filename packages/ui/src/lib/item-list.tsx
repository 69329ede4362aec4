import type { ReactNode } from 'react';
import { useUi } from './ui-provider.tsx';

/** One entry of an {@link ItemList}. */
export interface Item {
  key: string;
  icon?: ReactNode;
  title: ReactNode;
  /** A quiet line under the title. */
  meta?: ReactNode;
  /** At the end: an amount, a date, a badge. */
  aside?: ReactNode;
  /** The whole entry leads here. */
  href?: string | undefined;
  /** Buttons at the end, beside the link. */
  actions?: ReactNode;
}

/** A short list to act on: what waits for you, contacts, documents. */
export function ItemList({ label, items }: { label: string; items: readonly Item[] }) {
  const { Link } = useUi();
  return (
    <ul className="ui-items" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className="ui-item" data-href={item.href === undefined ? undefined : ''}>
          {item.icon && <span className="ui-item-icon">{item.icon}</span>}
          <div className="ui-item-words">
            {item.href === undefined ? (
              <span className="ui-item-title">{item.title}</span>
            ) : (
              <Link href={item.href} className="ui-item-title ui-row-link">
                {item.title}
              </Link>
            )}
            {item.meta && <span className="ui-item-meta">{item.meta}</span>}
          </div>
          {item.aside && <div className="ui-item-aside">{item.aside}</div>}
          {item.actions && <div className="ui-item-actions">{item.actions}</div>}
        </li>
      ))}
    </ul>
  );
}
