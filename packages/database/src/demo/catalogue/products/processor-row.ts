import { type DemoProduct, type Listing, product } from './demo-product.ts';

type Socket = 'LGA 1700' | 'LGA 1851' | 'AM5' | 'sTR5' | 'LGA 4677' | 'SP5';
/** A processor: clocks in GHz, power in watts, `''` where it has no graphics. */
export type ProcessorRow = readonly [
  listing: Listing,
  socket: Socket,
  cores: number,
  threads: number,
  base: number,
  boost: number,
  tdp: number,
  graphics: string,
];

/** Makes products out of a table of processors. */
export function processors(rows: readonly ProcessorRow[]): DemoProduct[] {
  return rows.map(([listing, socket, cores, threads, base, boost, tdp, graphics]) =>
    product('cpu', listing, {
      socket,
      'cores-total': cores,
      'cores-threads': threads,
      'clocks-performance-base': base,
      'clocks-performance-boost': boost,
      tdp,
      'memory-types': ['DDR5'],
      'integrated-graphics': graphics === '' ? 'None' : graphics,
      'ecc-support': graphics === '' || listing[0].startsWith('CPU-E4'),
    }),
  );
}
