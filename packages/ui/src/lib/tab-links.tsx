import type { ReactNode } from 'react';
import { useUi } from './ui-provider.tsx';

/** One link of {@link TabLinks}. */
export interface TabLink {
  key: string;
  label: ReactNode;
  href: string;
  current?: boolean | undefined;
  count?: ReactNode;
}

/** Props of {@link TabLinks}. */
export interface TabLinksProps {
  label: string;
  items: readonly TabLink[];
  /** `pills` for a second row under a first, so that it is seen which holds which. */
  look?: 'line' | 'pills' | undefined;
}

/** Tabs that are pages: each has its address, all work without scripts. */
export function TabLinks({ label, items, look = 'line' }: TabLinksProps) {
  const { Link } = useUi();
  return (
    <nav aria-label={label} className={look === 'pills' ? 'ui-tab-list ui-tab-list-pills' : 'ui-tab-list'}>
      {items.map(({ key, label: words, href, current, count }) => (
        <Link key={key} href={href} aria-current={current ? 'page' : undefined} className="ui-tab">
          {words}
          {count !== undefined && <span className="ui-count">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
