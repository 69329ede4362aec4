import type { DemoProduct } from './demo-product.ts';
import { processors, type ProcessorRow } from './processor-row.ts';

const ROWS: readonly ProcessorRow[] = [
  [
    ['CPU-TR-7945WX', 'AMD', '', 'AMD Ryzen Threadripper PRO 7945WX', 1499],
    'sTR5',
    12,
    24,
    4.7,
    5.3,
    350,
    '',
  ],
  [
    ['CPU-TR-7955WX', 'AMD', '', 'AMD Ryzen Threadripper PRO 7955WX', 1999],
    'sTR5',
    16,
    32,
    4.5,
    5.3,
    350,
    '',
  ],
  [
    ['CPU-TR-7965WX', 'AMD', '', 'AMD Ryzen Threadripper PRO 7965WX', 2799],
    'sTR5',
    24,
    48,
    4.2,
    5.3,
    350,
    '',
  ],
  [['CPU-TR-7975WX', 'AMD', '', 'AMD Ryzen Threadripper PRO 7975WX', 4099], 'sTR5', 32, 64, 4, 5.3, 350, ''],
  [
    ['CPU-TR-7985WX', 'AMD', '', 'AMD Ryzen Threadripper PRO 7985WX', 7799],
    'sTR5',
    64,
    128,
    3.2,
    5.1,
    350,
    '',
  ],
  [['CPU-W3-2435', 'Intel', '', 'Intel Xeon w3-2435', 729], 'LGA 4677', 8, 16, 3.1, 4.5, 165, ''],
  [['CPU-W5-2455X', 'Intel', '', 'Intel Xeon w5-2455X', 1129], 'LGA 4677', 12, 24, 3.2, 4.6, 200, ''],
  [['CPU-W5-2465X', 'Intel', '', 'Intel Xeon w5-2465X', 1499], 'LGA 4677', 16, 32, 3.1, 4.7, 200, ''],
  [['CPU-W7-2495X', 'Intel', '', 'Intel Xeon w7-2495X', 2349], 'LGA 4677', 24, 48, 2.5, 4.8, 225, ''],
  [['CPU-X4410Y', 'Intel', '', 'Intel Xeon Silver 4410Y', 619], 'LGA 4677', 12, 24, 2, 3.9, 150, ''],
  [['CPU-X4514Y', 'Intel', '', 'Intel Xeon Silver 4514Y', 829], 'LGA 4677', 16, 32, 2, 3.4, 150, ''],
  [['CPU-X5416S', 'Intel', '', 'Intel Xeon Gold 5416S', 999], 'LGA 4677', 16, 32, 2, 4, 150, ''],
  [['CPU-X6430', 'Intel', '', 'Intel Xeon Gold 6430', 2199], 'LGA 4677', 32, 64, 2.1, 3.4, 270, ''],
  [['CPU-X6530', 'Intel', '', 'Intel Xeon Gold 6530', 2299], 'LGA 4677', 32, 64, 2.1, 4, 270, ''],
  [['CPU-X8462Y', 'Intel', '', 'Intel Xeon Platinum 8462Y+', 5999], 'LGA 4677', 32, 64, 2.8, 4.1, 300, ''],
  [['CPU-E9124', 'AMD', '', 'AMD EPYC 9124', 1149], 'SP5', 16, 32, 3, 3.7, 200, ''],
  [['CPU-E9224', 'AMD', '', 'AMD EPYC 9224', 1899], 'SP5', 24, 48, 2.5, 3.7, 200, ''],
  [['CPU-E9354', 'AMD', '', 'AMD EPYC 9354', 3499], 'SP5', 32, 64, 3.25, 3.8, 280, ''],
  [['CPU-E9454', 'AMD', '', 'AMD EPYC 9454', 5199], 'SP5', 48, 96, 2.75, 3.8, 290, ''],
  [['CPU-E9554', 'AMD', '', 'AMD EPYC 9554', 8999], 'SP5', 64, 128, 3.1, 3.75, 360, ''],
];

/** Processors for workstations and servers. */
export const LARGE_PROCESSORS: readonly DemoProduct[] = processors(ROWS);
