import type { Feature, Option } from '@portico/configurator';

import { type DemoModelSpec, free, keyOf, type OptionMaker } from './model-parts.ts';
import { NOTEBOOK_SPECS } from './notebook-specs.ts';
import type { NotebookSpec } from './notebook-specs.ts';
import { excludeRule, matchRule, powerRule, requireRule, roomRule } from './rules.ts';

const LAYOUTS: readonly Option[] = [
  free('de', 'German'),
  free('uk', 'English (United Kingdom)'),
  free('us', 'English (United States)'),
  free('fr', 'French'),
  free('nordic', 'Nordic'),
  free('ch', 'Swiss'),
];

const DOCKS = ['DCK-G5', 'DCK-WD25', 'DCK-WD25TB4', 'DCK-TB4G4'];
const SERVICES = ['SVC-N3R', 'SVC-N3S', 'SVC-N4S', 'SVC-N5S'];

/** The notebooks: eight or nine questions each. */
export function notebookModels(option: OptionMaker): DemoModelSpec[] {
  return NOTEBOOK_SPECS.map((spec) => ({
    code: spec.code,
    family: 'Notebooks',
    name: spec.name,
    description: spec.description,
    baseSku: spec.baseSku,
    features: features(spec, option),
    rules: [
      powerRule(
        [
          'processor',
          'display',
          'storage',
          'battery',
          ...(spec.graphics ? ['graphics'] : []),
          ...(spec.hasMobileNetwork ? ['mobile-network'] : []),
        ],
        'adapter',
        12,
      ),
      {
        kind: 'sum',
        key: 'memory-limit',
        terms: [{ feature: 'memory', attribute: 'capacity' }],
        atMost: { feature: 'processor', attribute: 'memory-max' },
      },
      ...(spec.processors.some((sku) => sku.startsWith('OPT-U'))
        ? [matchRule('dock-link', ['dock', 'link'], 'in', ['processor', 'links'])]
        : []),
      ...(spec.displays.includes('OPT-PNL-PRIV') && spec.hasMobileNetwork
        ? [
            excludeRule(
              'privacy-antenna',
              ['display', keyOf('OPT-PNL-PRIV')],
              ['mobile-network', keyOf('OPT-WAN-5G')],
            ),
          ]
        : []),
      ...(spec.graphics?.includes('OPT-GPU-3500')
        ? [
            requireRule(
              'large-graphics',
              ['graphics', keyOf('OPT-GPU-3500')],
              ['processor', keyOf('OPT-U7-255H'), keyOf('OPT-U9-285H')],
            ),
          ]
        : []),
      ...(spec.graphics ? [roomRule('heat', ['processor', 'graphics'], 'watts', 145)] : []),
    ],
  }));
}

function features(spec: NotebookSpec, option: OptionMaker): Feature[] {
  const docks = spec.processors.some((sku) => sku.startsWith('OPT-U')) ? DOCKS : DOCKS.slice(0, 2);
  return [
    { kind: 'one', key: 'processor', name: 'Processor', options: spec.processors.map((sku) => option(sku)) },
    {
      kind: 'one',
      key: 'memory',
      name: 'Memory',
      options: spec.memory.map(([sku, quantity]) => option(sku, quantity)),
    },
    { kind: 'one', key: 'storage', name: 'Drive', options: spec.drives.map((sku) => option(sku)) },
    {
      kind: 'one',
      key: 'display',
      name: 'Display',
      options: [
        free('standard', 'Standard display, 1920 × 1200', { watts: 3 }),
        ...spec.displays.map((sku) => option(sku)),
      ],
    },
    ...(spec.graphics
      ? [
          {
            kind: 'one' as const,
            key: 'graphics',
            name: 'Graphics',
            options: spec.graphics.map((sku) => option(sku)),
          },
        ]
      : []),
    ...(spec.hasMobileNetwork
      ? [
          {
            kind: 'optional' as const,
            key: 'mobile-network',
            name: 'Mobile network',
            options: [option('OPT-WAN-4G'), option('OPT-WAN-5G')],
          },
        ]
      : []),
    { kind: 'optional', key: 'battery', name: 'Battery', options: [option('OPT-BAT-L')] },
    { kind: 'one', key: 'keyboard', name: 'Keyboard', options: LAYOUTS },
    { kind: 'one', key: 'adapter', name: 'Power adapter', options: spec.adapters.map((sku) => option(sku)) },
    {
      kind: 'one',
      key: 'system',
      name: 'Operating system',
      options: [option('OPS-W11P'), option('OPS-UBPRO'), free('none', 'No operating system')],
    },
    { kind: 'optional', key: 'dock', name: 'Dock', options: docks.map((sku) => option(sku)) },
    { kind: 'optional', key: 'service', name: 'Service', options: SERVICES.map((sku) => option(sku)) },
  ];
}
