import { randomUUID } from 'node:crypto';

/** Somebody with a name and a mail address. */
export type Person = { readonly name: string; readonly email: string };

/** A company that does not exist yet, with the people who will work for it. */
export type Cast = {
  readonly company: string;
  readonly administrator: Person;
  readonly purchaser: Person;
  readonly buyer: Person;
  readonly colleague: Person;
  readonly poNumber: string;
};

/** A cast whose names nobody else has, so that a journey can be walked again on the same installation. */
export function castOf(company: string): Cast {
  const mark = randomUUID().slice(0, 8);
  const person = (name: string): Person => ({
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@${mark}.example`,
  });
  return {
    company: `${company} ${mark}`,
    administrator: person('Greta Lindholm'),
    purchaser: person('Piet Vos'),
    buyer: person('Bea Holt'),
    colleague: person('Carl Aalto'),
    poNumber: `PO-${mark}`,
  };
}
