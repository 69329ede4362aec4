import type { Feature, Rule } from '@portico/configurator';

import { type DemoModelSpec, free, keyOf, type OptionMaker } from './model-parts.ts';
import { excludeRule, matchRule, powerRule, roomRule } from './rules.ts';

type Shape = 'mini' | 'slim' | 'tower' | 'all-in-one';
type DesktopSpec = {
  readonly code: string;
  readonly name: string;
  readonly baseSku: string;
  readonly description: string;
  readonly shape: Shape;
  readonly processors: readonly string[];
};

const I14 = ['CPU-I3-14100', 'CPU-I5-14400', 'CPU-I5-14500', 'CPU-I7-14700', 'CPU-I9-14900'];
const ULTRA = ['CPU-U5-225', 'CPU-U7-265', 'CPU-U9-285'];
const ULTRA_FAST = ['CPU-U5-225', 'CPU-U5-245K', 'CPU-U7-265', 'CPU-U7-265K', 'CPU-U9-285K'];
const RYZEN = ['CPU-R5-8600G', 'CPU-R7-7700', 'CPU-R7-8700G', 'CPU-R7-9700X'];
const RYZEN_FAST = ['CPU-R5-7600', 'CPU-R5-9600X', 'CPU-R7-9700X', 'CPU-R9-9900X', 'CPU-R9-9950X'];

const SPECS: readonly DesktopSpec[] = [
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

const SMALL_MEMORY = [
  ['MEM-S8-5600', 1],
  ['MEM-S16-5600', 1],
  ['MEM-S16-5600', 2],
  ['MEM-S32-5600', 2],
] as const;
const LARGE_MEMORY = [
  ['MEM-U8-5600', 1],
  ['MEM-U16-5600', 1],
  ['MEM-U16-5600', 2],
  ['MEM-U32-5600', 2],
  ['MEM-U32-5600', 4],
] as const;
const DRIVES = ['STO-N256', 'STO-N512-PM', 'STO-N1T-PM', 'STO-N2T-PM'];
const SECOND: Readonly<Record<Shape, readonly string[]>> = {
  mini: ['STO-S500', 'STO-S1T'],
  slim: ['STO-S1T', 'STO-S2T', 'STO-H2T'],
  tower: ['STO-S1T', 'STO-S2T', 'STO-H2T', 'STO-H4T', 'STO-H8T-EX'],
  'all-in-one': ['STO-S500', 'STO-S1T'],
};
const GRAPHICS: Readonly<Record<Shape, readonly string[]>> = {
  mini: [],
  slim: ['GPU-A400', 'GPU-A1000', 'GPU-ARC-A40'],
  tower: ['GPU-A400', 'GPU-RTX3050', 'GPU-RTX5060', 'GPU-RTX5060TI', 'GPU-RTX5070', 'GPU-RX9070XT'],
  'all-in-one': [],
};
const POWER: Readonly<Record<Shape, readonly string[]>> = {
  mini: ['OPT-PWR-140', 'OPT-PWR-230'],
  slim: ['PSU-300T', 'PSU-450S'],
  tower: ['PSU-400', 'PSU-550', 'PSU-750', 'PSU-850'],
  'all-in-one': ['OPT-PWR-140', 'OPT-PWR-230'],
};
const COOLERS: Readonly<Record<Shape, readonly string[]>> = {
  mini: [],
  slim: [],
  tower: ['CLR-PR2', 'CLR-U12S', 'CLR-DRP5', 'CLR-LF240'],
  'all-in-one': [],
};
const EXTRAS: Readonly<Record<Shape, readonly string[]>> = {
  mini: ['OPT-VESA', 'OPT-COM', 'OPT-DUST'],
  slim: ['OPT-ODD', 'OPT-COM', 'OPT-TB4', 'OPT-DUST'],
  tower: ['OPT-ODD', 'OPT-COM', 'OPT-TB4', 'OPT-DUST'],
  'all-in-one': ['OPT-STAND', 'OPT-ODD'],
};
const SLOTS: Readonly<Record<Shape, number>> = { mini: 1, slim: 2, tower: 4, 'all-in-one': 1 };

/** The desktops with a board of their own, and the Freeform, whose board is chosen too. */
export function desktopModels(option: OptionMaker): DemoModelSpec[] {
  return [...SPECS.map((spec) => desktop(spec, option)), freeform(option)];
}

function desktop(spec: DesktopSpec, option: OptionMaker): DemoModelSpec {
  const { shape } = spec;
  const small = shape === 'mini' || shape === 'all-in-one';
  const graphics = GRAPHICS[shape];
  const coolers = COOLERS[shape];
  return {
    code: spec.code,
    family: 'Desktops',
    name: spec.name,
    description: spec.description,
    baseSku: spec.baseSku,
    features: [
      one('processor', 'Processor', spec.processors, option),
      ...(coolers.length > 0 ? [one('cooler', 'Cooler', coolers, option)] : []),
      {
        kind: 'one',
        key: 'memory',
        name: 'Memory',
        options: (small ? SMALL_MEMORY : LARGE_MEMORY).map(([sku, quantity]) => option(sku, quantity)),
      },
      one('storage', 'First drive', DRIVES, option),
      optional('second-drive', 'Second drive', SECOND[shape], option),
      ...(graphics.length > 0 ? [optional('graphics', 'Graphics card', graphics, option)] : []),
      one('power', 'Power supply', POWER[shape], option),
      {
        kind: 'several',
        key: 'extras',
        name: 'Extras',
        min: 0,
        max: 3,
        options: EXTRAS[shape].map((sku) => option(sku)),
      },
      ...deskFeatures(option),
    ],
    rules: [
      powerRule(
        [
          'processor',
          'memory',
          'storage',
          'second-drive',
          ...(small ? [] : ['extras']),
          ...(graphics.length > 0 ? ['graphics'] : []),
        ],
        'power',
        small ? 45 : 60,
      ),
      ...(coolers.length > 0
        ? [matchRule('cooling', ['cooler', 'cooling'], '>=', ['processor', 'watts'])]
        : []),
      ...(graphics.length > 0 ? [roomRule('slots', ['graphics', 'extras'], 'slots', SLOTS[shape])] : []),
      ...combination(shape),
    ],
  };
}

function combination(shape: Shape): Rule[] {
  if (shape === 'mini') {
    // Both sit where the mount's screws go.
    return [excludeRule('mount-serial', ['extras', keyOf('OPT-VESA')], ['extras', keyOf('OPT-COM')])];
  }
  if (shape === 'slim') {
    return [excludeRule('bay', ['extras', keyOf('OPT-ODD')], ['second-drive', keyOf('STO-H2T')])];
  }
  if (shape === 'all-in-one') {
    // There is one bay behind the display.
    return [
      excludeRule('bay', ['extras', keyOf('OPT-ODD')], ['second-drive', keyOf('STO-S500'), keyOf('STO-S1T')]),
    ];
  }
  return [];
}

function freeform(option: OptionMaker): DemoModelSpec {
  return {
    code: 'holm-freeform',
    family: 'Desktops',
    name: 'Holm Freeform',
    description: 'A desktop from parts of your choice, assembled and tested.',
    baseSku: 'DTP-HOLM-F',
    features: [
      one('processor', 'Processor', [...I14, ...ULTRA_FAST, ...RYZEN_FAST], option),
      one(
        'board',
        'Board',
        [
          'MBD-B760M-A',
          'MBD-B760-PRO',
          'MBD-Z790I',
          'MBD-B860M',
          'MBD-Z890-PRO',
          'MBD-B650M',
          'MBD-B850-PRO',
          'MBD-B850I',
          'MBD-X870E',
        ],
        option,
      ),
      one(
        'case',
        'Case',
        ['CSE-DEF7C', 'CSE-NORTH', 'CSE-PB500', 'CSE-4000D', 'CSE-NODE304', 'CSE-TERRA'],
        option,
      ),
      one('cooler', 'Cooler', ['CLR-L9', 'CLR-PR2', 'CLR-U12S', 'CLR-D15', 'CLR-DRP5'], option),
      {
        kind: 'one',
        key: 'memory',
        name: 'Memory',
        options: LARGE_MEMORY.map(([sku, quantity]) => option(sku, quantity)),
      },
      one('storage', 'First drive', [...DRIVES, 'STO-N2T-990', 'STO-N2T-T705'], option),
      optional(
        'second-drive',
        'Second drive',
        ['STO-N1T-990', 'STO-N4T-990', 'STO-S2T', 'STO-H8T-EX'],
        option,
      ),
      optional('graphics', 'Graphics card', [...GRAPHICS.tower, 'GPU-RTX5080'], option),
      one('power', 'Power supply', ['PSU-550', 'PSU-750', 'PSU-850', 'PSU-1000'], option),
      ...deskFeatures(option),
    ],
    rules: [
      matchRule('socket', ['processor', 'socket'], '=', ['board', 'socket']),
      matchRule('cooler-socket', ['board', 'socket'], 'in', ['cooler', 'sockets']),
      matchRule('cooling', ['cooler', 'cooling'], '>=', ['processor', 'watts']),
      matchRule('cooler-height', ['cooler', 'height'], '<=', ['case', 'case-height']),
      matchRule('board-size', ['board', 'form-factor'], 'in', ['case', 'boards']),
      matchRule('card-length', ['graphics', 'length'], '<=', ['case', 'card-length']),
      roomRule('memory-slots', ['memory'], 'modules', { feature: 'board', attribute: 'memory-slots' }),
      roomRule('m2-slots', ['storage', 'second-drive'], 'm2', { feature: 'board', attribute: 'm2-slots' }),
      powerRule(['processor', 'board', 'memory', 'storage', 'second-drive', 'graphics'], 'power', 80),
    ],
  };
}

function deskFeatures(option: OptionMaker): Feature[] {
  return [
    optional('wireless', 'Wireless network', ['NIC-AX210', 'NIC-BE200'], option),
    optional('input', 'Keyboard and mouse', ['KBD-MK120', 'KBD-MK295', 'KBD-KM5221', 'KBD-KM7321'], option),
    {
      kind: 'one',
      key: 'system',
      name: 'Operating system',
      options: [
        option('OPS-W11P'),
        option('OPS-W11H'),
        option('OPS-UBPRO'),
        free('none', 'No operating system'),
      ],
    },
    optional('service', 'Service', ['SVC-D3S', 'SVC-D4S', 'SVC-D5S'], option),
  ];
}

/** Exactly one of these products. */
export function one(key: string, name: string, skus: readonly string[], option: OptionMaker): Feature {
  return { kind: 'one', key, name, options: skus.map((sku) => option(sku)) };
}

/** One of these products, or none. */
export function optional(key: string, name: string, skus: readonly string[], option: OptionMaker): Feature {
  return { kind: 'optional', key, name, options: skus.map((sku) => option(sku)) };
}
