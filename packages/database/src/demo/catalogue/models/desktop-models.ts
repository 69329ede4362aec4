import type { Feature, Rule } from '@portico/configurator';

import {
  COOLERS,
  DESKTOP_SPECS,
  DRIVES,
  EXTRAS,
  GRAPHICS,
  I14,
  LARGE_MEMORY,
  POWER,
  RYZEN_FAST,
  SECOND,
  SLOTS,
  SMALL_MEMORY,
  ULTRA_FAST,
} from './desktop-specs.ts';
import type { DesktopSpec, Shape } from './desktop-specs.ts';
import { type DemoModelSpec, free, keyOf, type OptionMaker } from './model-parts.ts';
import { excludeRule, matchRule, powerRule, roomRule } from './rules.ts';

/** The desktops with a board of their own, and the Freeform, whose board is chosen too. */
export function desktopModels(option: OptionMaker): DemoModelSpec[] {
  return [...DESKTOP_SPECS.map((spec) => desktop(spec, option)), freeform(option)];
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
