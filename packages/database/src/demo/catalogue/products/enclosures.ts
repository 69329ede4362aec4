import { type DemoProduct, type Listing, product } from './demo-product.ts';

type CaseRow = readonly [
  listing: Listing,
  formFactor: string,
  boards: readonly string[],
  card: number,
  cooler: number,
];
type PowerRow = readonly [
  listing: Listing,
  watts: number,
  formFactor: string,
  efficiency: string,
  modular: string,
  length: number,
];
type CoolerRow = readonly [
  listing: Listing,
  radiator: number,
  height: number,
  sockets: readonly string[],
  watts: number,
];

const ATX = ['ATX', 'Micro ATX', 'Mini-ITX'];
const EATX = ['EATX', ...ATX];
const DESKTOP = ['AM5', 'LGA 1700', 'LGA 1851'];

const CASE_ROWS: readonly CaseRow[] = [
  [
    ['CSE-DEF7C', 'Fractal Design', 'FD-C-DEF7C-01', 'Fractal Design Define 7 Compact', 119],
    'ATX Mid Tower',
    ATX,
    341,
    169,
  ],
  [
    ['CSE-DEF7XL', 'Fractal Design', 'FD-C-DEF7X-01', 'Fractal Design Define 7 XL', 229],
    'ATX Full Tower',
    EATX,
    549,
    185,
  ],
  [
    ['CSE-NORTH', 'Fractal Design', 'FD-C-NOR1C-01', 'Fractal Design North', 139],
    'ATX Mid Tower',
    ATX,
    355,
    170,
  ],
  [['CSE-PB500', 'be quiet!', 'BGW34', 'be quiet! Pure Base 500DX', 99], 'ATX Mid Tower', ATX, 369, 190],
  [['CSE-SB802', 'be quiet!', 'BGW39', 'be quiet! Silent Base 802', 159], 'ATX Mid Tower', EATX, 432, 185],
  [['CSE-4000D', 'Corsair', 'CC-9011200-WW', 'Corsair 4000D Airflow', 94], 'ATX Mid Tower', ATX, 360, 170],
  [['CSE-N400', 'Cooler Master', '', 'Cooler Master N400', 64], 'ATX Mid Tower', ATX, 319, 164],
  [
    ['CSE-NODE304', 'Fractal Design', 'FD-CA-NODE-304-BL', 'Fractal Design Node 304', 89],
    'Mini ITX Tower',
    ['Mini-ITX'],
    310,
    165,
  ],
  [
    ['CSE-TERRA', 'Fractal Design', 'FD-C-TER1N-02', 'Fractal Design Terra', 179],
    'Mini ITX Desktop',
    ['Mini-ITX'],
    322,
    77,
  ],
  [
    ['CSE-RM42', 'SilverStone', 'SST-RM42-502', 'SilverStone RM42-502 4U rack case', 239],
    '4U rack',
    EATX,
    330,
    148,
  ],
];

const POWER_ROWS: readonly PowerRow[] = [
  [
    ['PSU-300T', 'be quiet!', '', 'be quiet! TFX Power 3 300 W Gold', 69],
    300,
    'TFX',
    '80+ Gold',
    'Non-Modular',
    175,
  ],
  [
    ['PSU-400', 'be quiet!', 'BN304', 'be quiet! Pure Power 12 M 400 W', 69],
    400,
    'ATX',
    '80+ Gold',
    'Full',
    160,
  ],
  [['PSU-450S', 'Corsair', '', 'Corsair SF450 Platinum', 104], 450, 'SFX', '80+ Platinum', 'Full', 100],
  [
    ['PSU-550', 'be quiet!', 'BN341', 'be quiet! Pure Power 12 M 550 W', 84],
    550,
    'ATX',
    '80+ Gold',
    'Full',
    160,
  ],
  [['PSU-650', 'Seasonic', '', 'Seasonic FOCUS GX-650', 99], 650, 'ATX', '80+ Gold', 'Full', 140],
  [
    ['PSU-750', 'be quiet!', 'BN343', 'be quiet! Pure Power 12 M 750 W', 109],
    750,
    'ATX',
    '80+ Gold',
    'Full',
    160,
  ],
  [['PSU-750S', 'Corsair', '', 'Corsair SF750 Platinum', 159], 750, 'SFX', '80+ Platinum', 'Full', 100],
  [['PSU-850', 'Seasonic', '', 'Seasonic FOCUS GX-850', 129], 850, 'ATX', '80+ Gold', 'Full', 140],
  [
    ['PSU-1000', 'be quiet!', 'BN345', 'be quiet! Pure Power 12 M 1000 W', 159],
    1000,
    'ATX',
    '80+ Gold',
    'Full',
    160,
  ],
  [['PSU-1200', 'Seasonic', '', 'Seasonic PRIME PX-1200', 289], 1200, 'ATX', '80+ Platinum', 'Full', 210],
  [['PSU-1600', 'Corsair', '', 'Corsair AX1600i', 499], 1600, 'ATX', '80+ Titanium', 'Full', 200],
  [
    ['PSU-R550', 'Arvenholt', '', 'Redundant power supply module 550 W', 169],
    550,
    'CRPS',
    '80+ Platinum',
    'Non-Modular',
    185,
  ],
  [
    ['PSU-R800', 'Arvenholt', '', 'Redundant power supply module 800 W', 219],
    800,
    'CRPS',
    '80+ Platinum',
    'Non-Modular',
    185,
  ],
  [
    ['PSU-R1300', 'Arvenholt', '', 'Redundant power supply module 1,300 W', 319],
    1300,
    'CRPS',
    '80+ Titanium',
    'Non-Modular',
    185,
  ],
  [
    ['PSU-R2000', 'Arvenholt', '', 'Redundant power supply module 2,000 W', 449],
    2000,
    'CRPS',
    '80+ Titanium',
    'Non-Modular',
    185,
  ],
  [
    ['PSU-R2700', 'Arvenholt', '', 'Redundant power supply module 2,700 W', 629],
    2700,
    'CRPS',
    '80+ Titanium',
    'Non-Modular',
    185,
  ],
];

const COOLER_ROWS: readonly CoolerRow[] = [
  [['CLR-L9', 'Noctua', '', 'Noctua NH-L9x65 chromax.black', 69], 0, 65, DESKTOP, 95],
  [['CLR-U12S', 'Noctua', '', 'Noctua NH-U12S redux', 54], 0, 158, DESKTOP, 140],
  [['CLR-D15', 'Noctua', '', 'Noctua NH-D15 G2', 149], 0, 168, DESKTOP, 250],
  [['CLR-PR2', 'be quiet!', 'BK006', 'be quiet! Pure Rock 2', 42], 0, 155, DESKTOP, 150],
  [['CLR-DRP5', 'be quiet!', 'BK036', 'be quiet! Dark Rock Pro 5', 99], 0, 168, DESKTOP, 270],
  [['CLR-LF240', 'ARCTIC', 'ACFRE00134A', 'ARCTIC Liquid Freezer III 240', 84], 240, 0, DESKTOP, 250],
  [['CLR-LF360', 'ARCTIC', 'ACFRE00136A', 'ARCTIC Liquid Freezer III 360', 99], 360, 0, DESKTOP, 300],
  [['CLR-TR5', 'Noctua', '', 'Noctua NH-U14S TR5-SP6', 129], 0, 165, ['sTR5', 'SP6'], 350],
  [['CLR-4677', 'Noctua', '', 'Noctua NH-U14S DX-4677', 129], 0, 165, ['LGA 4677'], 350],
  [['CLR-TR5-W', 'SilverStone', '', 'SilverStone XE360-TR5', 249], 360, 0, ['sTR5'], 400],
];

/** Cases, power supplies and coolers. Lengths in mm, power in watts. */
export const ENCLOSURES: readonly DemoProduct[] = [
  ...CASE_ROWS.map(([listing, formFactor, boards, card, cooler]) =>
    product('case', listing, {
      'form-factor': formFactor,
      'board-form-factors': boards,
      'max-video-card-length': card,
      'max-cpu-cooler-height': cooler,
    }),
  ),
  ...POWER_ROWS.map(([listing, wattage, formFactor, efficiency, modular, length]) =>
    product('power-supply', listing, {
      wattage,
      'form-factor': formFactor,
      'efficiency-rating': efficiency,
      modular,
      length,
    }),
  ),
  ...COOLER_ROWS.map(([listing, radiator, height, sockets, watts]) =>
    product('cpu-cooler', listing, {
      'water-cooled': radiator > 0,
      ...(radiator > 0 ? { 'radiator-size': radiator } : { height }),
      'cpu-sockets': sockets,
      'cooling-power': watts,
    }),
  ),
];
