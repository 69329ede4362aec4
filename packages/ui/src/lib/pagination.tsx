import { ChevronLeftIcon, ChevronRightIcon } from './icons.ts';
import { pageWindow } from './page-window.ts';
import { useUi } from './ui-provider.tsx';

/** Words of a {@link Pagination}. */
export interface PaginationLabels {
  /** Name of the navigation: "Pages of orders". */
  navigation: string;
  previous: string;
  next: string;
  /** "51 to 100 of 12,408". */
  range: string;
  /** Read out for one page: "Page 3". */
  page: (page: number) => string;
}

/** Props of {@link Pagination}. */
export interface PaginationProps {
  /** Counted from 1. */
  page: number;
  /** Rows on a page. */
  size: number;
  /** Rows in all. */
  total: number;
  hrefFor: (page: number) => string;
  labels: PaginationLabels;
}

/** Where in a list one stands, and links to the pages around. Shows the range alone when all fits on one page. */
export function Pagination({ page, size, total, hrefFor, labels }: PaginationProps) {
  const { Link } = useUi();
  const pages = Math.max(1, Math.ceil(total / size));
  const range = <p className="ui-page-range">{labels.range}</p>;
  if (pages === 1) return <div className="ui-pagination">{range}</div>;
  return (
    <nav className="ui-pagination" aria-label={labels.navigation}>
      {range}
      <ul className="ui-pages">
        <li>
          {page > 1 ? (
            <Link href={hrefFor(page - 1)} rel="prev" aria-label={labels.previous} className="ui-page">
              <ChevronLeftIcon />
            </Link>
          ) : (
            <span className="ui-page" aria-hidden="true" data-disabled="">
              <ChevronLeftIcon />
            </span>
          )}
        </li>
        {pageWindow(page, pages).map((entry) =>
          entry.kind === 'gap' ? (
            <li key={`gap-${entry.after}`} className="ui-page-gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={entry.page} className="ui-page-number">
              <Link
                href={hrefFor(entry.page)}
                aria-label={labels.page(entry.page)}
                aria-current={entry.page === page ? 'page' : undefined}
                className="ui-page"
              >
                {entry.page}
              </Link>
            </li>
          ),
        )}
        <li>
          {page < pages ? (
            <Link href={hrefFor(page + 1)} rel="next" aria-label={labels.next} className="ui-page">
              <ChevronRightIcon />
            </Link>
          ) : (
            <span className="ui-page" aria-hidden="true" data-disabled="">
              <ChevronRightIcon />
            </span>
          )}
        </li>
      </ul>
    </nav>
  );
}
