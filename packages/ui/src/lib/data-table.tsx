import { clsx } from 'clsx';
import { Children } from 'react';
import type { ReactNode } from 'react';
import { ArrowDownIcon, ArrowUpIcon } from './icons.ts';
import { SelectAll } from './select-all.tsx';
import { useUi } from './ui-provider.tsx';

/** One column of a {@link DataTable}. */
export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers and money stand at the end, with tabular digits. */
  align?: 'start' | 'end' | undefined;
  /** The header becomes a link to `sortHref(key)`. */
  sortable?: boolean | undefined;
  /** CSS width: "8rem", "30%". */
  width?: string | undefined;
  /** Dropped below this width of the window: 640, 768, 1024 or 1280 px. */
  hideBelow?: 'sm' | 'md' | 'lg' | 'xl' | undefined;
  /** May break over lines; cells are kept on one line otherwise. */
  wrap?: boolean | undefined;
  /** The header is read out but not drawn (a column of actions). */
  hideHeader?: boolean | undefined;
}

/** What a row becomes on a phone: its name, its amount or state, and at most three facts. */
export interface RowCard {
  title: ReactNode;
  aside?: ReactNode;
  facts: readonly ReactNode[];
}

/** How the rows are ordered now. */
export interface TableSort {
  key: string;
  direction: 'ascending' | 'descending';
}

/** Native checkboxes before each row; the page's form and its bar of actions read them. */
export interface RowSelection<Row> {
  /** Name under which the keys of the chosen rows are posted. */
  name: string;
  /** Read out for one row: "Select SO-100012". */
  label: (row: Row) => string;
  allLabel: string;
  /** The form, when the table does not stand inside it. */
  form?: string | undefined;
  selected?: readonly string[] | undefined;
}

/** Props of {@link DataTable}. */
export interface DataTableProps<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads: the first cell becomes the link and the whole row takes the click. */
  rowHref?: ((row: Row) => string) | undefined;
  /** What the table holds; drawn only with `showCaption`. */
  caption: string;
  showCaption?: boolean | undefined;
  sort?: TableSort | undefined;
  sortHref?: ((key: string) => string) | undefined;
  /** Stands in the place of the table when there is no row. */
  empty?: ReactNode;
  /** The row on a phone. Without it the table scrolls sideways under its first column. */
  card?: ((row: Row) => RowCard) | undefined;
  selection?: RowSelection<Row> | undefined;
  /** Sums under the rows, one cell per column key. */
  footer?: Readonly<Record<string, ReactNode>> | undefined;
  /** Marks a row: the one just changed, the one that expires. */
  rowTone?: ((row: Row) => 'accent' | 'muted' | undefined) | undefined;
}

/** Rows to compare: native table, sorting by links, a sticky header, cards on phones. Renders fully on the server. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, rowKey, rowHref, caption, showCaption, empty, card, selection, footer, rowTone } =
    props;
  const { Link } = useUi();
  if (rows.length === 0 && empty !== undefined) return empty;
  const cellClass = columns.map((column) => columnClass(column));
  return (
    <div className={clsx('ui-table-frame', card && 'ui-table-has-cards')}>
      <div className="ui-table-scroll">
        <table className="ui-table">
          <caption className={showCaption ? 'ui-table-caption' : 'ui-visually-hidden'}>{caption}</caption>
          <thead>
            <tr>
              {selection && (
                <th scope="col" className="ui-table-select">
                  <SelectAll label={selection.allLabel} name={selection.name} />
                </th>
              )}
              {columns.map((column, index) => (
                <HeaderCell key={column.key} column={column} className={cellClass[index]} {...props} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const key = rowKey(row);
              const href = rowHref?.(row);
              return (
                <tr key={key} data-href={href === undefined ? undefined : ''} data-tone={rowTone?.(row)}>
                  {selection && (
                    <td className="ui-table-select">
                      <input
                        type="checkbox"
                        className="ui-check"
                        name={selection.name}
                        value={key}
                        form={selection.form}
                        aria-label={selection.label(row)}
                        defaultChecked={selection.selected?.includes(key)}
                      />
                    </td>
                  )}
                  {columns.map((column, index) => (
                    <td key={column.key} className={cellClass[index]}>
                      {index === 0 && href !== undefined ? (
                        <Link href={href} className="ui-row-link">
                          {column.cell(row)}
                        </Link>
                      ) : (
                        column.cell(row)
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
          {footer && (
            <tfoot>
              <tr>
                {selection && <td />}
                {columns.map((column, index) => (
                  <td key={column.key} className={cellClass[index]}>
                    {footer[column.key]}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {card && <RowCards {...props} card={card} />}
    </div>
  );
}

function HeaderCell<Row>({
  column,
  className,
  sort,
  sortHref,
}: Pick<DataTableProps<Row>, 'sort' | 'sortHref'> & { column: Column<Row>; className: string | undefined }) {
  const { Link } = useUi();
  const direction = sort?.key === column.key ? sort.direction : undefined;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={direction}
      style={column.width === undefined ? undefined : { width: column.width }}
    >
      {column.sortable && sortHref ? (
        <Link href={sortHref(column.key)} className="ui-sort">
          {column.header}
          {direction === 'descending' ? <ArrowDownIcon /> : <ArrowUpIcon />}
        </Link>
      ) : (
        <span className={column.hideHeader ? 'ui-visually-hidden' : undefined}>{column.header}</span>
      )}
    </th>
  );
}

function RowCards<Row>({
  rows,
  rowKey,
  rowHref,
  caption,
  card,
}: DataTableProps<Row> & { card: (row: Row) => RowCard }) {
  const { Link } = useUi();
  return (
    <ul className="ui-cards" aria-label={caption}>
      {rows.map((row) => {
        const { title, aside, facts } = card(row);
        const href = rowHref?.(row);
        return (
          <li key={rowKey(row)} className="ui-card">
            <div className="ui-card-head">
              {href === undefined ? (
                <span className="ui-card-title">{title}</span>
              ) : (
                <Link href={href} className="ui-card-title ui-row-link">
                  {title}
                </Link>
              )}
              {aside !== undefined && <span className="ui-card-aside">{aside}</span>}
            </div>
            <ul className="ui-card-facts">
              {Children.map(facts.slice(0, 3), (fact) => (
                <li>{fact}</li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function columnClass<Row>({ align, hideBelow, wrap }: Column<Row>): string | undefined {
  return (
    clsx(align === 'end' && 'ui-end', hideBelow && `ui-hide-below-${hideBelow}`, wrap && 'ui-wrap') ||
    undefined
  );
}
