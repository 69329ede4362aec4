import { InvariantError } from '@portico/kernel';

import type { Database } from '../core/database.ts';

/** The company that runs this installation, as everybody may know it. */
export type SellerProfile = {
  readonly name: string;
  readonly legalName: string;
  readonly addressLines: readonly string[];
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly taxNumber: string;
  /** A CSS colour; every accent of the portal derives from it. */
  readonly accentColor: string;
  /** The mark as an SVG document. Shown as an image only, so that nothing in it can run. */
  readonly markSvg: string;
  readonly currency: string;
  readonly locale: string;
  readonly timeZone: string;
  /** How long a quote holds, in days. */
  readonly quoteValidityDays: number;
};

/** The seller. Throws `seller-missing` on a database that was never set up. */
export async function getSeller(database: Database): Promise<SellerProfile> {
  const row = await database.prisma.seller.findFirst();
  if (row === null) {
    throw new InvariantError(
      'seller-missing',
      'The database has no seller yet. Load the demo or set one up first.',
    );
  }
  const { id: _id, version: _version, addressLines, ...profile } = row;
  return { ...profile, addressLines: addressLines.split('\n') };
}
