import { type AttributeDefinition, type AttributeType, PART_CATEGORIES } from '@portico/catalog';
import type { CategoryDefinitions } from '../../catalog/ensure-categories.ts';

type Line = readonly [code: string, name: string, type: AttributeType, unit?: string];

/** What the demo says of categories beyond the parts data. All of it is telling. */
const LINES: Readonly<Record<string, readonly Line[]>> = {
  notebook: [
    ['screen-size', 'Screen', 'number', 'in'],
    ['weight', 'Weight', 'number', 'kg'],
    ['delivered', 'Delivered', 'text'],
  ],
  desktop: [
    ['socket', 'Socket', 'text'],
    ['volume', 'Volume', 'number', 'l'],
    ['delivered', 'Delivered', 'text'],
  ],
  workstation: [
    ['socket', 'Socket', 'text'],
    ['expansion-slots', 'Expansion slots', 'number'],
    ['delivered', 'Delivered', 'text'],
  ],
  server: [
    ['height', 'Height', 'text'],
    ['socket', 'Socket', 'text'],
    ['sockets', 'Sockets', 'number'],
    ['expansion-slots', 'Expansion slots', 'number'],
    ['delivered', 'Delivered', 'text'],
  ],
  'system-option': [
    ['kind', 'Kind', 'text'],
    ['cores', 'Cores', 'number'],
    ['memory', 'Memory', 'number', 'GB'],
    ['memory-max', 'Maximum memory', 'number', 'GB'],
    ['watts', 'Power drawn', 'number', 'W'],
    ['supply', 'Power supplied', 'number', 'W'],
    ['links', 'Links', 'set'],
    ['bays', 'Bays', 'number'],
    ['nvme-bays', 'NVMe bays', 'number'],
    ['slots', 'Slots', 'number'],
  ],
  'cpu-cooler': [['cooling-power', 'Cools up to', 'number', 'W']],
  dock: [
    ['link', 'Link', 'text'],
    ['displays', 'Displays', 'number'],
    ['charging', 'Charging', 'number', 'W'],
    ['network', 'Network', 'text'],
  ],
  'network-card': [
    ['ports', 'Ports', 'number'],
    ['speed', 'Speed', 'text'],
    ['connector', 'Connector', 'text'],
  ],
  switch: [
    ['ports', 'Ports', 'number'],
    ['speed', 'Speed', 'text'],
    ['uplinks', 'Uplinks', 'text'],
    ['poe-budget', 'Power over Ethernet', 'number', 'W'],
    ['managed', 'Managed', 'boolean'],
  ],
  'access-point': [
    ['standard', 'Standard', 'text'],
    ['speed', 'Speed', 'text'],
  ],
  transceiver: [
    ['kind', 'Kind', 'text'],
    ['speed', 'Speed', 'text'],
    ['reach', 'Reach', 'number', 'm'],
  ],
  'operating-system': [
    ['use', 'Use', 'text'],
    ['licence', 'Licence', 'text'],
  ],
  'service-pack': [
    ['covers', 'Covers', 'text'],
    ['term', 'Term', 'number', 'yr'],
    ['response', 'Response', 'text'],
  ],
};

/** What the attributes of the demo’s categories mean: those of the parts data, and the demo’s own after them. */
export const DEMO_DEFINITIONS: readonly CategoryDefinitions[] = [
  ...PART_CATEGORIES.map(({ code, attributes }) => ({
    categoryCode: code,
    definitions: [...attributes.map((each) => each.definition), ...ownOf(code)],
  })),
  ...Object.keys(LINES)
    .filter((code) => !PART_CATEGORIES.some((category) => category.code === code))
    .map((code) => ({ categoryCode: code, definitions: ownOf(code) })),
];

function ownOf(categoryCode: string): AttributeDefinition[] {
  return (LINES[categoryCode] ?? []).map(([code, name, type, unit]) => ({
    code,
    name,
    type,
    ...(unit === undefined ? {} : { unit }),
    telling: true,
  }));
}
