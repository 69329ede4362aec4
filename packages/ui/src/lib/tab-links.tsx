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

/** Tabs that are pages: each has its address, all work without scripts. */
export function TabLinks({ label, items }: { label: string; items: readonly TabLink[] }) {
  const { Link } = useUi();
  return (
    <nav aria-label={label} className="ui-tab-list">
      {items.map(({ key, label: words, href, current, count }) => (
        <Link key={key} href={href} aria-current={current ? 'page' : undefined} className="ui-tab">
          {words}
          {count !== undefined && <span className="ui-count">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
