import { add, compare, equals, subtract, sum } from './arithmetic.ts';
import { money, type Money } from './money.ts';

// Compiled by the type check and never run: each line marked must fail to compile, or the mark itself is an error.
const euro = money(1, 'EUR');
const dollar = money(1, 'USD');

export const same: Money<'EUR'> = add(euro, euro);

// @ts-expect-error two currencies do not add
add(euro, dollar);
// @ts-expect-error nor subtract
subtract(euro, dollar);
// @ts-expect-error nor compare
compare(euro, dollar);
// @ts-expect-error nor equal
equals(euro, dollar);
// @ts-expect-error nor sum
sum([euro, dollar], 'EUR');
// @ts-expect-error a dollar is not a euro
export const other: Money<'EUR'> = dollar;
