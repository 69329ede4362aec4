import type { Feature, Option, Rule } from '@portico/configurator';

import { one, optional } from './desktop-models.ts';
import { type DemoModelSpec, free, keyOf, type OptionMaker } from './model-parts.ts';
import { powerRule, requireRule, roomRule } from './rules.ts';

type ServerSpec = {
  readonly code: string;
  readonly name: string;
  readonly baseSku: string;
  readonly description: string;
  readonly processors: readonly string[];
  /** How many processors the board takes. */
  readonly sockets: 1 | 2;
  /** Memory slots beside each processor. */
  readonly slotsPerProcessor: number;
  readonly memory: readonly (readonly [sku: string, quantity: number])[];
  readonly cages: readonly string[];
  readonly power: readonly string[];
  readonly slots: number;
  readonly accelerators?: readonly string[];
  readonly isTower?: boolean;
};

const SMALL_ECC = [
  ['MEM-E16-5600', 1],
  ['MEM-E16-5600', 2],
  ['MEM-E32-5600', 2],
  ['MEM-E32-5600', 4],
] as const;
const RDIMM = [
  ['MEM-R16-4800', 4],
  ['MEM-R32-4800', 4],
  ['MEM-R32-4800', 8],
  ['MEM-R64-4800', 8],
  ['MEM-R64-4800', 16],
  ['MEM-R96-5600', 16],
  ['MEM-R64-5600', 24],
] as const;
const XEON = ['CPU-X4410Y', 'CPU-X4514Y', 'CPU-X5416S', 'CPU-X6430', 'CPU-X6530', 'CPU-X8462Y'];
const EPYC = ['CPU-E9124', 'CPU-E9224', 'CPU-E9354', 'CPU-E9454', 'CPU-E9554'];
const SMALL_EPYC = ['CPU-E4244P', 'CPU-E4344P', 'CPU-E4464P'];

const SPECS: readonly ServerSpec[] = [
  {
    code: 'skjold-s100',
    name: 'Skjold S100',
    baseSku: 'SRV-S100',
    description: 'A quiet server for a branch office.',
    processors: SMALL_EPYC,
    sockets: 1,
    slotsPerProcessor: 4,
    memory: SMALL_ECC,
    cages: ['OPT-BP-4L', 'OPT-BP-8S'],
    power: ['PSU-R550', 'PSU-R800'],
    slots: 3,
    isTower: true,
  },
  {
    code: 'skjold-s110',
    name: 'Skjold S110',
    baseSku: 'SRV-S110',
    description: 'A short server for an edge rack.',
    processors: SMALL_EPYC,
    sockets: 1,
    slotsPerProcessor: 4,
    memory: SMALL_ECC,
    cages: ['OPT-BP-4L', 'OPT-BP-8S'],
    power: ['PSU-R550', 'PSU-R800'],
    slots: 2,
  },
  {
    code: 'skjold-s200',
    name: 'Skjold S200',
    baseSku: 'SRV-S200',
    description: 'Two sockets in one unit.',
    processors: XEON,
    sockets: 2,
    slotsPerProcessor: 16,
    memory: RDIMM,
    cages: ['OPT-BP-8S', 'OPT-BP-8N'],
    power: ['PSU-R800', 'PSU-R1300'],
    slots: 3,
  },
  {
    code: 'skjold-s220',
    name: 'Skjold S220',
    baseSku: 'SRV-S220',
    description: 'The standard for virtual machines.',
    processors: XEON,
    sockets: 2,
    slotsPerProcessor: 16,
    memory: RDIMM,
    cages: ['OPT-BP-8S', 'OPT-BP-8N', 'OPT-BP-16N'],
    power: ['PSU-R800', 'PSU-R1300', 'PSU-R2000'],
    slots: 6,
    accelerators: ['GPU-L4', 'GPU-L40S'],
  },
  {
    code: 'skjold-s240',
    name: 'Skjold S240 Storage',
    baseSku: 'SRV-S240',
    description: 'Large drives for files and backup.',
    processors: XEON.slice(0, 3),
    sockets: 2,
    slotsPerProcessor: 16,
    memory: RDIMM.slice(0, 5),
    cages: ['OPT-BP-12L'],
    power: ['PSU-R800', 'PSU-R1300'],
    slots: 5,
  },
  {
    code: 'skjold-s300',
    name: 'Skjold S300',
    baseSku: 'SRV-S300',
    description: 'Many cores on one socket.',
    processors: EPYC,
    sockets: 1,
    slotsPerProcessor: 24,
    memory: RDIMM,
    cages: ['OPT-BP-8S', 'OPT-BP-8N'],
    power: ['PSU-R800', 'PSU-R1300'],
    slots: 3,
  },
  {
    code: 'skjold-s320',
    name: 'Skjold S320',
    baseSku: 'SRV-S320',
    description: 'Two sockets for dense virtual machines.',
    processors: EPYC,
    sockets: 2,
    slotsPerProcessor: 12,
    memory: RDIMM,
    cages: ['OPT-BP-8N', 'OPT-BP-16N'],
    power: ['PSU-R1300', 'PSU-R2000'],
    slots: 6,
    accelerators: ['GPU-L4', 'GPU-L40S'],
  },
  {
    code: 'skjold-s340',
    name: 'Skjold S340 Accelerated',
    baseSku: 'SRV-S340',
    description: 'Room and power for accelerators.',
    processors: EPYC.slice(1),
    sockets: 2,
    slotsPerProcessor: 12,
    memory: RDIMM.slice(2),
    cages: ['OPT-BP-8N'],
    power: ['PSU-R2000', 'PSU-R2700'],
    slots: 8,
    accelerators: ['GPU-L40S', 'GPU-H100NVL'],
  },
  {
    code: 'skjold-s360',
    name: 'Skjold S360 Flash',
    baseSku: 'SRV-S360',
    description: 'Sixteen fast drives.',
    processors: EPYC,
    sockets: 1,
    slotsPerProcessor: 24,
    memory: RDIMM,
    cages: ['OPT-BP-16N'],
    power: ['PSU-R1300', 'PSU-R2000'],
    slots: 5,
  },
];

/** The servers. Memory comes in sets, power supplies in pairs. */
export function serverModels(option: OptionMaker): DemoModelSpec[] {
  return SPECS.map((spec) => ({
    code: spec.code,
    family: 'Servers',
    name: spec.name,
    description: spec.description,
    baseSku: spec.baseSku,
    features: features(spec, option),
    rules: rules(spec),
  }));
}

function features(spec: ServerSpec, option: OptionMaker): Feature[] {
  const counts = spec.sockets === 2 ? [1, 2] : [1];
  return [
    {
      kind: 'one',
      key: 'processors',
      name: 'Processors',
      options: counts.flatMap((count) =>
        spec.processors.map((sku) => withMemorySlots(option(sku, count), spec.slotsPerProcessor)),
      ),
    },
    {
      kind: 'one',
      key: 'memory',
      name: 'Memory',
      options: spec.memory.map(([sku, count]) => option(sku, count)),
    },
    one('cage', 'Drive cage', spec.cages, option),
    ...driveFeatures(spec, option),
    optional('controller', 'Storage controller', ['OPT-HBA', 'OPT-RAID'], option),
    optional('boot', 'Boot drives', ['OPT-BOOT'], option),
    ...(spec.accelerators
      ? [
          {
            kind: 'quantity' as const,
            key: 'accelerators',
            name: 'Accelerators',
            min: 0,
            max: 2,
            options: [option(spec.accelerators[0] ?? '')] as const,
          },
          optional('large-accelerator', 'Large accelerator', spec.accelerators.slice(1), option),
        ]
      : []),
    {
      kind: 'several',
      key: 'network',
      name: 'Network cards',
      min: 0,
      max: 2,
      options: ['NIC-I350T4', 'NIC-X710DA2', 'NIC-E810XXV', 'NIC-E810C'].map((sku) => option(sku)),
    },
    {
      kind: 'one',
      key: 'power',
      name: 'Power supplies',
      options: spec.power.map((sku) => option(sku, 2)),
    },
    ...(spec.isTower ? [] : [optional('rails', 'Rails', ['OPT-RAIL', 'OPT-RAILARM'], option)]),
    {
      kind: 'one',
      key: 'system',
      name: 'Operating system',
      options: [
        free('none', 'No operating system'),
        option('OPS-WS25S'),
        option('OPS-WS25D'),
        option('OPS-RHEL'),
        option('OPS-SLES'),
      ],
    },
    optional('service', 'Service', ['SVC-S3N', 'SVC-S5N', 'SVC-S3F', 'SVC-S5F'], option),
  ];
}

function withMemorySlots(processor: Option, slots: number): Option {
  return { ...processor, attributes: { ...processor.attributes, 'memory-slots': slots } };
}

function driveFeatures(spec: ServerSpec, option: OptionMaker): Feature[] {
  const isLarge = spec.cages.some((cage) => cage.endsWith('L'));
  const takesNvme = spec.cages.some((cage) => cage.endsWith('N'));
  const most = spec.cages.includes('OPT-BP-16N') ? 16 : spec.cages.includes('OPT-BP-12L') ? 12 : 8;
  return [
    {
      kind: 'quantity',
      key: 'drives',
      name: 'Drives',
      min: 0,
      max: most,
      options: [option(isLarge ? 'STO-H8T-EX' : 'STO-S1920-DC')],
    },
    ...(takesNvme
      ? [
          {
            kind: 'quantity' as const,
            key: 'fast-drives',
            name: 'NVMe drives',
            min: 0,
            max: most,
            options: [option('STO-U3840')] as const,
          },
        ]
      : []),
  ];
}

function rules(spec: ServerSpec): Rule[] {
  const takesNvme = spec.cages.some((cage) => cage.endsWith('N'));
  const drives = ['drives', ...(takesNvme ? ['fast-drives'] : [])];
  const cards = [
    'controller',
    'network',
    ...(spec.accelerators ? ['accelerators', 'large-accelerator'] : []),
  ];
  return [
    roomRule('memory-slots', ['memory'], 'modules', { feature: 'processors', attribute: 'memory-slots' }),
    roomRule('bays', drives, 'bay', { feature: 'cage', attribute: 'bays' }),
    ...(takesNvme
      ? [roomRule('nvme-bays', ['fast-drives'], 'nvme-bay', { feature: 'cage', attribute: 'nvme-bays' })]
      : []),
    roomRule('slots', cards, 'slots', spec.slots),
    powerRule(['processors', 'memory', ...drives, 'boot', ...cards], 'power', 110),
    ...(spec.processors.includes('CPU-X8462Y')
      ? [
          requireRule(
            'large-power',
            ['processors', `${keyOf('CPU-X8462Y')}.x2`],
            ['power', ...spec.power.slice(1).map((sku) => `${keyOf(sku)}.x2`)],
          ),
        ]
      : []),
  ];
}
