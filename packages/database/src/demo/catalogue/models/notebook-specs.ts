/** A notebook of the line, and what it can be built with. */
export type NotebookSpec = {
  readonly code: string;
  readonly name: string;
  readonly baseSku: string;
  readonly description: string;
  readonly processors: readonly string[];
  readonly memory: readonly (readonly [sku: string, quantity: number])[];
  readonly drives: readonly string[];
  readonly displays: readonly string[];
  readonly adapters: readonly string[];
  readonly graphics?: readonly string[];
  readonly hasMobileNetwork?: boolean;
};

const U = ['OPT-U5-225U', 'OPT-U5-235U', 'OPT-U7-255U', 'OPT-U7-265U'];
const H = ['OPT-U5-225H', 'OPT-U7-255H', 'OPT-U9-285H'];
const AMD = ['OPT-R5-220', 'OPT-R7-250', 'OPT-RAI5-340', 'OPT-RAI7-350'];
const M2 = ['STO-N256', 'STO-N512-PM', 'STO-N1T-PM', 'STO-N2T-PM'];
const SHORT_M2 = ['STO-N512-30', 'STO-N1T-30'];
const SODIMM = [
  ['MEM-S16-5600', 1],
  ['MEM-S16-5600', 2],
  ['MEM-S32-5600', 2],
  ['MEM-S48-5600', 2],
] as const;
const CAMM = [
  ['MEM-C32-7500', 1],
  ['MEM-C64-7500', 1],
] as const;
const PANELS = ['OPT-PNL-LP', 'OPT-PNL-TOUCH', 'OPT-PNL-PRIV'];
const FINE_PANELS = [...PANELS, 'OPT-PNL-OLED'];
const SMALL_POWER = ['OPT-PWR-45', 'OPT-PWR-65'];
const POWER = ['OPT-PWR-65', 'OPT-PWR-100'];

/** The notebooks, the small ones first. */
export const NOTEBOOK_SPECS: readonly NotebookSpec[] = [
  {
    code: 'fjord-go-11',
    name: 'Fjord Go 11',
    baseSku: 'NBK-FJORD11',
    description: 'For schools and counters.',
    processors: ['OPT-N200', 'OPT-C5-120U'],
    memory: [
      ['MEM-S8-5600', 1],
      ['MEM-S16-5600', 1],
    ],
    drives: ['STO-N256', 'STO-N512'],
    displays: ['OPT-PNL-TOUCH'],
    adapters: SMALL_POWER,
    hasMobileNetwork: true,
  },
  {
    code: 'fjord-field-12',
    name: 'Fjord Field 12',
    baseSku: 'NBK-FJORD12T',
    description: 'A tablet for work on site.',
    processors: U,
    memory: CAMM,
    drives: SHORT_M2,
    displays: ['OPT-PNL-TOUCH'],
    adapters: SMALL_POWER,
    hasMobileNetwork: true,
  },
  {
    code: 'fjord-13',
    name: 'Fjord 13',
    baseSku: 'NBK-FJORD13',
    description: 'Light, for people who travel.',
    processors: U,
    memory: CAMM,
    drives: SHORT_M2,
    displays: FINE_PANELS,
    adapters: SMALL_POWER,
    hasMobileNetwork: true,
  },
  {
    code: 'fjord-13-convertible',
    name: 'Fjord 13 Convertible',
    baseSku: 'NBK-FJORD13X',
    description: 'Folds round to a tablet.',
    processors: U,
    memory: CAMM,
    drives: SHORT_M2,
    displays: ['OPT-PNL-TOUCH', 'OPT-PNL-OLED'],
    adapters: SMALL_POWER,
    hasMobileNetwork: true,
  },
  {
    code: 'fjord-14',
    name: 'Fjord 14',
    baseSku: 'NBK-FJORD14',
    description: 'The standard notebook.',
    processors: U,
    memory: SODIMM,
    drives: M2,
    displays: PANELS,
    adapters: POWER,
    hasMobileNetwork: true,
  },
  {
    code: 'fjord-14-a',
    name: 'Fjord 14 A',
    baseSku: 'NBK-FJORD14A',
    description: 'The standard notebook with AMD processors.',
    processors: AMD,
    memory: SODIMM,
    drives: M2,
    displays: PANELS,
    adapters: POWER,
    hasMobileNetwork: true,
  },
  {
    code: 'fjord-14-pro',
    name: 'Fjord 14 Pro',
    baseSku: 'NBK-FJORD14P',
    description: 'More power, a longer-lasting housing.',
    processors: [...U.slice(1), ...H.slice(0, 2)],
    memory: SODIMM,
    drives: M2,
    displays: FINE_PANELS,
    adapters: POWER,
    hasMobileNetwork: true,
  },
  {
    code: 'fjord-14-carbon',
    name: 'Fjord 14 Carbon',
    baseSku: 'NBK-FJORD14C',
    description: 'Under a kilogram.',
    processors: U,
    memory: CAMM,
    drives: SHORT_M2,
    displays: FINE_PANELS,
    adapters: SMALL_POWER,
    hasMobileNetwork: true,
  },
  {
    code: 'fjord-rugged-14',
    name: 'Fjord Rugged 14',
    baseSku: 'NBK-FJORD14R',
    description: 'For vehicles, yards and rain.',
    processors: U.slice(1),
    memory: SODIMM,
    drives: M2,
    displays: ['OPT-PNL-LP', 'OPT-PNL-TOUCH'],
    adapters: POWER,
    hasMobileNetwork: true,
  },
  {
    code: 'fjord-15-value',
    name: 'Fjord 15 Value',
    baseSku: 'NBK-FJORD15V',
    description: 'Plain and inexpensive.',
    processors: ['OPT-C5-120U', 'OPT-U5-225U'],
    memory: SODIMM.slice(0, 2),
    drives: ['STO-N256', 'STO-N512', 'STO-N1T'],
    displays: ['OPT-PNL-LP'],
    adapters: SMALL_POWER,
  },
  {
    code: 'fjord-15',
    name: 'Fjord 15',
    baseSku: 'NBK-FJORD15',
    description: 'A number pad and a large display.',
    processors: U,
    memory: SODIMM,
    drives: M2,
    displays: PANELS,
    adapters: POWER,
  },
  {
    code: 'fjord-16',
    name: 'Fjord 16',
    baseSku: 'NBK-FJORD16',
    description: 'A tall display for tables and documents.',
    processors: [...U.slice(0, 2), ...H.slice(0, 2)],
    memory: SODIMM,
    drives: M2,
    displays: FINE_PANELS,
    adapters: POWER,
  },
  {
    code: 'fjord-16-pro',
    name: 'Fjord 16 Pro',
    baseSku: 'NBK-FJORD16P',
    description: 'For analysts and developers.',
    processors: [...H, 'OPT-RAI9-370'],
    memory: SODIMM,
    drives: [...M2, 'STO-N4T-990'],
    displays: [...FINE_PANELS, 'OPT-PNL-4K'],
    adapters: ['OPT-PWR-100', 'OPT-PWR-140'],
  },
  {
    code: 'fjord-studio-16',
    name: 'Fjord Studio 16',
    baseSku: 'NBK-STUDIO16',
    description: 'A mobile workstation.',
    processors: H,
    memory: SODIMM,
    drives: [...M2, 'STO-N4T-990'],
    displays: ['OPT-PNL-OLED', 'OPT-PNL-4K'],
    adapters: ['OPT-PWR-140', 'OPT-PWR-230'],
    graphics: ['OPT-GPU-500', 'OPT-GPU-1000', 'OPT-GPU-2000', 'OPT-GPU-3500'],
  },
];
