/** The password of every demo account. The demo is invented throughout, so it need not be secret. */
export const DEMO_PASSWORD = 'calm-harbour-lantern';

/** A documented account: whom to sign in as, and what for. */
export type DemoAccount = {
  readonly name: string;
  readonly email: string;
  readonly side: 'seller' | 'customer';
  /** What this person is: the word that the start message shows. */
  readonly role: string;
};

/** The accounts that `npm start` prints, seller’s side first. */
export const DEMO_ACCOUNTS = {
  accountManager: {
    name: 'Ida Brandt',
    email: 'ida.brandt@arvenholt.example',
    side: 'seller',
    role: 'account manager',
  },
  sellerAdministrator: {
    name: 'Henrike Solberg',
    email: 'henrike.solberg@arvenholt.example',
    side: 'seller',
    role: 'seller administrator',
  },
  administrator: {
    name: 'Liv Aas',
    email: 'liv.aas@haldenmarine.example',
    side: 'customer',
    role: 'administrator of Halden Marine',
  },
  purchaser: {
    name: 'Jonas Vik',
    email: 'jonas.vik@haldenmarine.example',
    side: 'customer',
    role: 'purchaser of Halden Marine',
  },
  buyer: {
    name: 'Sigrid Moen',
    email: 'sigrid.moen@haldenmarine.example',
    side: 'customer',
    role: 'buyer of Halden Marine',
  },
} as const satisfies Record<string, DemoAccount>;
