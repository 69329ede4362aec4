import type { Fault, Faults } from '@portico/kernel';
import { parseCalendarDate } from './calendar-date.ts';
import type { AgreementDiscount, AgreementTerms } from './page-content.ts';
import { findDuplicates, findTextFaults } from './text-faults.ts';

/**
 * What is wrong with an agreement in itself: blank or overlong names, days that are none, a period that ends
 * before it begins, discounts out of 0.01 to 100 %. Whether its price lists fit is found at release.
 */
export function findAgreementFaults(terms: AgreementTerms, path = 'agreement'): Faults {
  return [
    ...findTextFaults(`${path}.number`, terms.number, { max: 40, required: true }),
    ...findTextFaults(`${path}.name`, terms.name, { max: 160, required: true }),
    ...findCurrencyFaults(`${path}.currency`, terms.currency),
    ...findPeriodFaults(terms, path),
    ...findDuplicates(`${path}.priceListIds`, terms.priceListIds),
    ...terms.discounts.flatMap((discount, index) =>
      findDiscountFaults(discount, `${path}.discounts.${index}`),
    ),
  ];
}

function findCurrencyFaults(path: string, currency: string): Faults {
  return /^[A-Z]{3}$/.test(currency) ? [] : [{ path, code: 'currency-invalid' }];
}

function findPeriodFaults(terms: AgreementTerms, path: string): Faults {
  const from = parseCalendarDate(terms.validFrom);
  if (from === undefined) return [{ path: `${path}.validFrom`, code: 'date-invalid' }];
  if (terms.validUntil === undefined) return [];
  const until = parseCalendarDate(terms.validUntil);
  if (until === undefined) return [{ path: `${path}.validUntil`, code: 'date-invalid' }];
  return until < from ? [{ path: `${path}.validUntil`, code: 'period-reversed', values: { from } }] : [];
}

function findDiscountFaults(discount: AgreementDiscount, path: string): Faults {
  const faults: Fault[] = [...findTextFaults(`${path}.label`, discount.label, { max: 160, required: true })];
  if (discount.scope !== 'all') {
    faults.push(
      ...findTextFaults(`${path}.scopeValue`, discount.scopeValue ?? '', { max: 120, required: true }),
    );
  }
  const { basisPoints } = discount;
  if (!Number.isInteger(basisPoints) || basisPoints < 1 || basisPoints > 10_000) {
    faults.push({ path: `${path}.basisPoints`, code: 'percentage-invalid' });
  }
  return faults;
}
