import { expect, it } from 'vitest';

import { wordReport } from './report.ts';

it('lines up the numbers and points at a page below half of its floor', () => {
  const portal = {
    requests: 100,
    warmedUpWith: 9,
    perSecond: 412.4,
    p50: 38.21,
    p99: 71,
    bytes: 5000,
    cpuMilliseconds: 2.345,
  };
  const floor = {
    requests: 200,
    warmedUpWith: 9,
    perSecond: 1200,
    p50: 13,
    p99: 20,
    bytes: 4900,
    cpuMilliseconds: undefined,
  };
  const account = { email: 'a@b.example', organizationId: '1', pageRevisionId: '2' };
  const text = wordReport(
    [
      {
        name: 'orders',
        path: '/orders',
        portal,
        floor,
        ratio: 0.344,
        busyWith: [{ part: 'Node', share: 0.62 }],
      },
    ],
    {
      purchaser: account,
      administrator: account,
      products: 47_551,
      orders: 10_000,
      partsFrom: 'real parts',
    },
  );
  expect(text).toBe(`47551 products (real parts), 10000 orders of the organization

page    portal /s  p50 ms  p99 ms  CPU ms  floor /s  p50 ms  p99 ms  CPU ms              ratio          bytes
orders        412    38.2    71.0    2.35      1200    13.0    20.0       ?  0.34 (below half)  5000 and 4900

Where the portal's processor time goes:
  orders
     62 %  Node
`);
});
