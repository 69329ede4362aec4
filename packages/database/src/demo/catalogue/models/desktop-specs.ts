/** How large a desktop is, which decides what fits. */
export type Shape = 'mini' | 'slim' | 'tower' | 'all-in-one';
/** A desktop of the line, and the processors it takes. */
export type DesktopSpec = {
  readonly code: string;
  readonly name: string;
  readonly baseSku: string;
  readonly description: string;
  readonly shape: Shape;
  readonly processors: readonly string[];
};

/** Fourteenth-generation Core processors. */
export const I14 = ['CPU-I3-14100', 'CPU-I5-14400', 'CPU-I5-14500', 'CPU-I7-14700', 'CPU-I9-14900'];
const ULTRA = ['CPU-U5-225', 'CPU-U7-265', 'CPU-U9-285'];
/** Core Ultra processors without a limit on power. */
export const ULTRA_FAST = ['CPU-U5-225', 'CPU-U5-245K', 'CPU-U7-265', 'CPU-U7-265K', 'CPU-U9-285K'];
const RYZEN = ['CPU-R5-8600G', 'CPU-R7-7700', 'CPU-R7-8700G', 'CPU-R7-9700X'];
/** Ryzen processors without a limit on power. */
export const RYZEN_FAST = ['CPU-R5-7600', 'CPU-R5-9600X', 'CPU-R7-9700X', 'CPU-R9-9900X', 'CPU-R9-9950X'];

/** The desktops with a board of their own. */
export const DESKTOP_SPECS: readonly DesktopSpec[] = [
  {
    code: 'holm-mini-value',
    name: 'Holm Mini Value',
    baseSku: 'DTP-HOLM-MV',
    description: 'A litre of computer.',
    shape: 'mini',
    processors: I14.slice(0, 4),
  },
  {
    code: 'holm-mini',
    name: 'Holm Mini',
    baseSku: 'DTP-HOLM-M',
    description: 'A litre of computer, current.',
    shape: 'mini',
    processors: ULTRA,
  },
  {
    code: 'holm-mini-a',
    name: 'Holm Mini A',
    baseSku: 'DTP-HOLM-MA',
    description: 'A litre of computer, AMD.',
    shape: 'mini',
    processors: RYZEN.slice(0, 3),
  },
  {
    code: 'holm-slim',
    name: 'Holm Slim',
    baseSku: 'DTP-HOLM-S',
    description: 'Slim, with room for a low card.',
    shape: 'slim',
    processors: ULTRA,
  },
  {
    code: 'holm-slim-a',
    name: 'Holm Slim A',
    baseSku: 'DTP-HOLM-SA',
    description: 'Slim, AMD.',
    shape: 'slim',
    processors: RYZEN,
  },
  {
    code: 'holm-tower-value',
    name: 'Holm Tower Value',
    baseSku: 'DTP-HOLM-TV',
    description: 'A plain tower.',
    shape: 'tower',
    processors: I14,
  },
  {
    code: 'holm-tower',
    name: 'Holm Tower',
    baseSku: 'DTP-HOLM-T',
    description: 'A tower with room for graphics.',
    shape: 'tower',
    processors: ULTRA_FAST,
  },
  {
    code: 'holm-tower-a',
    name: 'Holm Tower A',
    baseSku: 'DTP-HOLM-TA',
    description: 'A tower, AMD.',
    shape: 'tower',
    processors: RYZEN_FAST,
  },
  {
    code: 'holm-all-in-one-24',
    name: 'Holm All-in-one 24',
    baseSku: 'DTP-HOLM-24',
    description: 'Computer and 23.8-inch display in one.',
    shape: 'all-in-one',
    processors: I14.slice(0, 4),
  },
  {
    code: 'holm-all-in-one-27',
    name: 'Holm All-in-one 27',
    baseSku: 'DTP-HOLM-27',
    description: 'Computer and 27-inch display in one.',
    shape: 'all-in-one',
    processors: I14.slice(1, 5),
  },
];

/** Memory for small systems. */
export const SMALL_MEMORY = [
  ['MEM-S8-5600', 1],
  ['MEM-S16-5600', 1],
  ['MEM-S16-5600', 2],
  ['MEM-S32-5600', 2],
] as const;
/** Memory for systems with full-size slots. */
export const LARGE_MEMORY = [
  ['MEM-U8-5600', 1],
  ['MEM-U16-5600', 1],
  ['MEM-U16-5600', 2],
  ['MEM-U32-5600', 2],
  ['MEM-U32-5600', 4],
] as const;
/** First drives. */
export const DRIVES = ['STO-N256', 'STO-N512-PM', 'STO-N1T-PM', 'STO-N2T-PM'];
/** Second drives by shape. */
export const SECOND: Readonly<Record<Shape, readonly string[]>> = {
  mini: ['STO-S500', 'STO-S1T'],
  slim: ['STO-S1T', 'STO-S2T', 'STO-H2T'],
  tower: ['STO-S1T', 'STO-S2T', 'STO-H2T', 'STO-H4T', 'STO-H8T-EX'],
  'all-in-one': ['STO-S500', 'STO-S1T'],
};
/** Graphics cards by shape. */
export const GRAPHICS: Readonly<Record<Shape, readonly string[]>> = {
  mini: [],
  slim: ['GPU-A400', 'GPU-A1000', 'GPU-ARC-A40'],
  tower: ['GPU-A400', 'GPU-RTX3050', 'GPU-RTX5060', 'GPU-RTX5060TI', 'GPU-RTX5070', 'GPU-RX9070XT'],
  'all-in-one': [],
};
/** Power supplies by shape. */
export const POWER: Readonly<Record<Shape, readonly string[]>> = {
  mini: ['OPT-PWR-140', 'OPT-PWR-230'],
  slim: ['PSU-300T', 'PSU-450S'],
  tower: ['PSU-400', 'PSU-550', 'PSU-750', 'PSU-850'],
  'all-in-one': ['OPT-PWR-140', 'OPT-PWR-230'],
};
/** Coolers by shape; small systems have their own. */
export const COOLERS: Readonly<Record<Shape, readonly string[]>> = {
  mini: [],
  slim: [],
  tower: ['CLR-PR2', 'CLR-U12S', 'CLR-DRP5', 'CLR-LF240'],
  'all-in-one': [],
};
/** Extras by shape. */
export const EXTRAS: Readonly<Record<Shape, readonly string[]>> = {
  mini: ['OPT-VESA', 'OPT-COM', 'OPT-DUST'],
  slim: ['OPT-ODD', 'OPT-COM', 'OPT-TB4', 'OPT-DUST'],
  tower: ['OPT-ODD', 'OPT-COM', 'OPT-TB4', 'OPT-DUST'],
  'all-in-one': ['OPT-STAND', 'OPT-ODD'],
};
/** Expansion slots by shape. */
export const SLOTS: Readonly<Record<Shape, number>> = { mini: 1, slim: 2, tower: 4, 'all-in-one': 1 };
