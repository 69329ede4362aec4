import type { NavItem, ShellProps } from './shell-parts.ts';
import { useUi } from './ui-provider.tsx';

/** One place in the rail or the bottom bar. */
export function ShellNavLink({ item }: { item: NavItem }) {
  const { Link } = useUi();
  return (
    <Link href={item.href} aria-current={item.current ? 'page' : undefined} className="ui-nav-link">
      {item.icon}
      <span className="ui-rail-word">{item.label}</span>
      {item.count !== undefined && item.count > 0 && <span className="ui-nav-count">{item.count}</span>}
    </Link>
  );
}

/** The places of a side, down the left edge. */
export const ShellRail = ({ labels, nav }: Pick<ShellProps, 'labels' | 'nav'>) => (
  <nav aria-label={labels.navigation}>
    <ul className="ui-rail-list">
      {nav.map((item) => (
        <li key={item.key} title={item.label}>
          <ShellNavLink item={item} />
        </li>
      ))}
    </ul>
  </nav>
);
