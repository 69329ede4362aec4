import { clsx } from 'clsx';

import { splitMoney } from './split-money.ts';

/** Props of {@link MoneyText}. */
export interface MoneyTextProps {
  /** The amount as the translator formatted it, currency included: "€1,234.50", "1.234,50 €". */
  value: string;
  /** `total` for the one sum of a view, `strong` for the last line of a sum. */
  emphasis?: 'none' | 'strong' | 'total' | undefined;
  /** Struck through: a price that no longer holds. */
  former?: boolean | undefined;
  className?: string | undefined;
}

/** An amount: tabular digits, currency quiet, minor units always shown. Right aligned by its column. */
export function MoneyText({ value, emphasis = 'none', former, className }: MoneyTextProps) {
  const Element = former ? 's' : 'span';
  return (
    <Element className={clsx('ui-money', emphasis !== 'none' && `ui-money-${emphasis}`, className)}>
      {splitMoney(value).map(({ kind, text, at }) =>
        kind === 'currency' ? (
          <span key={at} className="ui-currency">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </Element>
  );
}
