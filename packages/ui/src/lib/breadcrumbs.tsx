import { Link } from './link.tsx';

/** One ancestor of the page. */
export interface Crumb {
  label: string;
  href: string;
}

/** The way back up, for pages below two levels. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label}>
      <ol className="ui-crumbs">
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <Link href={crumb.href} look="quiet">
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
