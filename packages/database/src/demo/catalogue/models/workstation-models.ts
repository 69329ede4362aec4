import { one, optional } from './desktop-models.ts';
import { type DemoModelSpec, free, keyOf, type OptionMaker } from './model-parts.ts';
import { excludeRule, matchRule, powerRule, requireRule, roomRule } from './rules.ts';

type WorkstationSpec = {
  readonly code: string;
  readonly name: string;
  readonly baseSku: string;
  readonly description: string;
  readonly processors: readonly string[];
  readonly coolers: readonly string[];
  readonly memory: readonly (readonly [sku: string, quantity: number])[];
  readonly memorySlots: number;
  readonly graphics: readonly string[];
  readonly power: readonly string[];
  readonly slots: number;
  readonly cardLength: number;
};

const ECC = [
  ['MEM-E16-5600', 1],
  ['MEM-E16-5600', 2],
  ['MEM-E32-5600', 2],
  ['MEM-E32-5600', 4],
  ['MEM-E48-5600', 4],
] as const;
const RDIMM = [
  ['MEM-R16-4800', 4],
  ['MEM-R32-4800', 4],
  ['MEM-R32-4800', 8],
  ['MEM-R64-4800', 8],
  ['MEM-R128-5600', 8],
] as const;
const SMALL_CARDS = ['GPU-A400', 'GPU-A1000', 'GPU-2000ADA', 'GPU-W7500'];
const CARDS = ['GPU-A1000', 'GPU-2000ADA', 'GPU-4000ADA', 'GPU-4500ADA', 'GPU-W7700'];
const LARGE_CARDS = ['GPU-2000ADA', 'GPU-4000ADA', 'GPU-5000ADA', 'GPU-6000ADA', 'GPU-W7800', 'GPU-W7900'];
const XEON = ['CPU-W3-2435', 'CPU-W5-2455X', 'CPU-W5-2465X', 'CPU-W7-2495X'];
const THREADRIPPER = ['CPU-TR-7945WX', 'CPU-TR-7955WX', 'CPU-TR-7965WX', 'CPU-TR-7975WX', 'CPU-TR-7985WX'];
const ULTRA = ['CPU-U5-245K', 'CPU-U7-265', 'CPU-U7-265K', 'CPU-U9-285K'];
const RYZEN = ['CPU-R7-9700X', 'CPU-R9-9900X', 'CPU-R9-9950X'];

const SPECS: readonly WorkstationSpec[] = [
  {
    code: 'berg-300-slim',
    name: 'Berg 300 Slim',
    baseSku: 'WKS-BERG300S',
    description: 'A small workstation for drawing.',
    processors: ['CPU-U5-225', 'CPU-U7-265', 'CPU-U9-285'],
    coolers: ['CLR-L9'],
    memory: ECC.slice(0, 4),
    memorySlots: 4,
    graphics: SMALL_CARDS,
    power: ['PSU-450S', 'PSU-750S'],
    slots: 2,
    cardLength: 220,
  },
  {
    code: 'berg-300',
    name: 'Berg 300 Tower',
    baseSku: 'WKS-BERG300',
    description: 'The entry to computer-aided design.',
    processors: ULTRA,
    coolers: ['CLR-U12S', 'CLR-DRP5'],
    memory: ECC,
    memorySlots: 4,
    graphics: CARDS,
    power: ['PSU-650', 'PSU-850'],
    slots: 4,
    cardLength: 280,
  },
  {
    code: 'berg-310-a',
    name: 'Berg 310 A',
    baseSku: 'WKS-BERG310',
    description: 'Many fast cores for little money.',
    processors: RYZEN,
    coolers: ['CLR-U12S', 'CLR-D15'],
    memory: ECC,
    memorySlots: 4,
    graphics: CARDS,
    power: ['PSU-650', 'PSU-850'],
    slots: 4,
    cardLength: 280,
  },
  {
    code: 'berg-studio',
    name: 'Berg Studio',
    baseSku: 'WKS-STUDIO',
    description: 'Quiet, for picture and sound.',
    processors: RYZEN,
    coolers: ['CLR-D15', 'CLR-LF360'],
    memory: ECC,
    memorySlots: 4,
    graphics: ['GPU-2000ADA', 'GPU-4500ADA', 'GPU-RTX5070', 'GPU-RTX5080', 'GPU-W7800'],
    power: ['PSU-850', 'PSU-1000'],
    slots: 5,
    cardLength: 330,
  },
  {
    code: 'berg-500',
    name: 'Berg 500',
    baseSku: 'WKS-BERG500',
    description: 'Xeon W with eight memory slots.',
    processors: XEON,
    coolers: ['CLR-4677'],
    memory: RDIMM,
    memorySlots: 8,
    graphics: CARDS,
    power: ['PSU-850', 'PSU-1200'],
    slots: 6,
    cardLength: 300,
  },
  {
    code: 'berg-550',
    name: 'Berg 550',
    baseSku: 'WKS-BERG550',
    description: 'Xeon W with room for two large cards.',
    processors: XEON.slice(1),
    coolers: ['CLR-4677'],
    memory: RDIMM,
    memorySlots: 8,
    graphics: LARGE_CARDS,
    power: ['PSU-1200', 'PSU-1600'],
    slots: 7,
    cardLength: 300,
  },
  {
    code: 'berg-700',
    name: 'Berg 700',
    baseSku: 'WKS-BERG700',
    description: 'Up to 64 cores for simulation.',
    processors: THREADRIPPER,
    coolers: ['CLR-TR5', 'CLR-TR5-W'],
    memory: RDIMM,
    memorySlots: 8,
    graphics: LARGE_CARDS,
    power: ['PSU-1200', 'PSU-1600'],
    slots: 7,
    cardLength: 300,
  },
  {
    code: 'berg-700-rack',
    name: 'Berg 700 Rack',
    baseSku: 'WKS-BERG700R',
    description: 'The Berg 700 in a rack.',
    processors: THREADRIPPER.slice(1),
    coolers: ['CLR-TR5'],
    memory: RDIMM,
    memorySlots: 8,
    graphics: LARGE_CARDS,
    power: ['PSU-1200', 'PSU-1600'],
    slots: 7,
    cardLength: 300,
  },
];

const DATA_DRIVES = ['STO-N2T-990', 'STO-N4T-990', 'STO-S4T', 'STO-H8T-EX', 'STO-H18T-EX'];

/** The workstations: a first card always, a second one where there is room and power. */
export function workstationModels(option: OptionMaker): DemoModelSpec[] {
  return SPECS.map((spec) => {
    const isLarge = spec.slots >= 6;
    const second = spec.graphics.slice(0, isLarge ? 4 : 1);
    return {
      code: spec.code,
      family: 'Workstations',
      name: spec.name,
      description: spec.description,
      baseSku: spec.baseSku,
      features: [
        one('processor', 'Processor', spec.processors, option),
        one('cooler', 'Cooler', spec.coolers, option),
        {
          kind: 'one',
          key: 'memory',
          name: 'Memory',
          options: spec.memory.map(([sku, quantity]) => option(sku, quantity)),
        },
        one('graphics', 'Graphics card', spec.graphics, option),
        optional('second-card', 'Second graphics card', second, option),
        one('storage', 'System drive', ['STO-N512-PM', 'STO-N1T-PM', 'STO-N2T-990'], option),
        {
          kind: 'several',
          key: 'data',
          name: 'Data drives',
          min: 0,
          max: 3,
          options: DATA_DRIVES.map((sku) => option(sku)),
        },
        optional('network', 'Network card', ['NIC-I350T2', 'NIC-X710T2', 'NIC-E810XXV'], option),
        one('power', 'Power supply', spec.power, option),
        {
          kind: 'one',
          key: 'system',
          name: 'Operating system',
          options: [
            option('OPS-W11P'),
            option('OPS-W11PW'),
            option('OPS-RHELW'),
            free('none', 'No operating system'),
          ],
        },
        optional('service', 'Service', ['SVC-W3S', 'SVC-W5S', 'SVC-W3F'], option),
      ],
      rules: [
        matchRule('cooling', ['cooler', 'cooling'], '>=', ['processor', 'watts']),
        matchRule('cooler-socket', ['processor', 'socket'], 'in', ['cooler', 'sockets']),
        powerRule(
          ['processor', 'memory', 'graphics', 'second-card', 'storage', 'data', 'network'],
          'power',
          90,
        ),
        roomRule('slots', ['graphics', 'second-card', 'network'], 'slots', spec.slots),
        roomRule('memory-slots', ['memory'], 'modules', spec.memorySlots),
        roomRule('m2-slots', ['storage', 'data'], 'm2', isLarge ? 3 : 2),
        {
          kind: 'compare',
          key: 'card-length',
          left: { feature: 'graphics', attribute: 'length' },
          operator: '<=',
          right: { constant: spec.cardLength },
        },
        ...(spec.processors.includes('CPU-TR-7985WX')
          ? [
              requireRule(
                'large-processor',
                ['processor', keyOf('CPU-TR-7985WX')],
                ['system', keyOf('OPS-W11PW'), keyOf('OPS-RHELW'), 'none'],
              ),
            ]
          : []),
        excludeRule('home-network', ['network', keyOf('NIC-E810XXV')], ['system', keyOf('OPS-W11P')]),
      ],
    };
  });
}
