import type { ReactNode } from 'react';
import { MoneyText } from './money-text.tsx';

/** One line of a sum. */
export interface TotalLine {
  key: string;
  label: ReactNode;
  /** The formatted amount. */
  amount: string;
  detail?: ReactNode;
}

/** Props of {@link Totals}. */
export interface TotalsProps {
  lines?: readonly TotalLine[] | undefined;
  /** The last line, which counts. */
  total: { label: ReactNode; amount: string };
  /** "Net; tax is added on the invoice." */
  note?: ReactNode;
}

/** A sum: its lines, its total, and what is not in it. */
export const Totals = ({ lines = [], total, note }: TotalsProps) => (
  <div className="ui-totals">
    <dl>
      {lines.map(({ key, label, amount, detail }) => (
        <div key={key}>
          <dt>
            {label}
            {detail && <span className="ui-totals-detail">{detail}</span>}
          </dt>
          <dd>
            <MoneyText value={amount} />
          </dd>
        </div>
      ))}
      <div className="ui-totals-total">
        <dt>{total.label}</dt>
        <dd>
          <MoneyText value={total.amount} emphasis="total" />
        </dd>
      </div>
    </dl>
    {note && <p className="ui-totals-note">{note}</p>}
  </div>
);
