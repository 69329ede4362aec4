import type { CategoryRow } from '../category.ts';
import { CPU, GRAPHICS_CARD, MEMORY, MOTHERBOARD, STORAGE } from './core-parts.ts';
import { CASE, CASE_FAN, CPU_COOLER, POWER_SUPPLY } from './enclosure-parts.ts';
import type { PartAttribute } from './part-attribute.ts';
import { HEADPHONES, KEYBOARD, MICROPHONE, MONITOR, MOUSE, SPEAKER, WEBCAM } from './peripheral-parts.ts';
import { ORIGIN } from './shared-attributes.ts';

/**
 * A category of the parts data: the name of its file, the category of products that its parts become, the
 * letters that their SKUs start with, and how their fields are read.
 */
export type PartCategory = {
  readonly source: string;
  readonly code: string;
  readonly skuPrefix: string;
  readonly attributes: readonly PartAttribute[];
  /** Every field that the table speaks of; what stands elsewhere in a record is read by its own type. */
  readonly readFields: ReadonlySet<string>;
};

/** The categories that the seller’s catalogue knows, roots first. Positions order them beside their siblings. */
export const CATALOGUE_CATEGORIES: readonly CategoryRow[] = [
  ...group('systems', 'Systems', 1, [
    ['notebook', 'Notebooks'],
    ['desktop', 'Desktops'],
    ['workstation', 'Workstations'],
    ['server', 'Servers'],
    ['system-option', 'Factory options'],
  ]),
  ...group('components', 'Components', 2, [
    ['cpu', 'Processors'],
    ['motherboard', 'Motherboards'],
    ['memory', 'Memory'],
    ['storage', 'Storage'],
    ['graphics-card', 'Graphics cards'],
    ['case', 'Cases'],
    ['power-supply', 'Power supplies'],
    ['cpu-cooler', 'CPU coolers'],
    ['case-fan', 'Case fans'],
    ['thermal-compound', 'Thermal compound'],
    ['sound-card', 'Sound cards'],
    ['capture-card', 'Capture cards'],
  ]),
  ...group('peripherals', 'Peripherals', 3, [
    ['monitor', 'Monitors'],
    ['dock', 'Docks'],
    ['keyboard', 'Keyboards'],
    ['mouse', 'Mice'],
    ['mousepad', 'Mouse pads'],
    ['headphones', 'Headphones'],
    ['webcam', 'Webcams'],
    ['microphone', 'Microphones'],
    ['speaker', 'Speakers'],
    ['vr-headset', 'VR headsets'],
    ['stand', 'Stands'],
    ['lighting', 'Lighting'],
    ['accessory', 'Accessories'],
  ]),
  ...group('network', 'Network', 4, [
    ['network-card', 'Network cards'],
    ['switch', 'Switches'],
    ['access-point', 'Access points'],
    ['transceiver', 'Transceivers and cables'],
  ]),
  ...group('furniture', 'Furniture', 5, [
    ['chair', 'Chairs'],
    ['desk', 'Desks'],
  ]),
  ...group('software-and-services', 'Software and services', 6, [
    ['operating-system', 'Operating systems'],
    ['service-pack', 'Service packs'],
  ]),
];

/** Fields that say nothing about the part: identity, where others sell it, and what the mapping reads itself. */
const NO_ATTRIBUTES = new Set([
  'opendb_id',
  'general_product_information',
  'metadata.name',
  'metadata.manufacturer',
  'metadata.part_numbers',
  'metadata.last_manually_spec_verified_at',
]);

/** The thirty categories of the parts data. */
export const PART_CATEGORIES: readonly PartCategory[] = [
  category('Accessory', 'accessory', 'ACC'),
  category('CPU', 'cpu', 'CPU', CPU),
  category('CPUCooler', 'cpu-cooler', 'CLR', CPU_COOLER),
  category('CaptureCard', 'capture-card', 'CAP'),
  category('CaseFan', 'case-fan', 'FAN', CASE_FAN),
  category('Chair', 'chair', 'CHR'),
  category('Desk', 'desk', 'DSK'),
  category('GPU', 'graphics-card', 'GPU', GRAPHICS_CARD),
  category('Headphones', 'headphones', 'HPH', HEADPHONES),
  category('Keyboard', 'keyboard', 'KBD', KEYBOARD),
  category('Laptop', 'notebook', 'NBK'),
  category('Lighting', 'lighting', 'LGT'),
  category('Microphone', 'microphone', 'MIC', MICROPHONE),
  category('Monitor', 'monitor', 'MON', MONITOR),
  category('Motherboard', 'motherboard', 'MBD', MOTHERBOARD),
  category('Mouse', 'mouse', 'MSE', MOUSE),
  category('Mousepad', 'mousepad', 'PAD'),
  category('NetworkCard', 'network-card', 'NIC'),
  category('OS', 'operating-system', 'OPS'),
  category('PCCase', 'case', 'CSE', CASE),
  category('PSU', 'power-supply', 'PSU', POWER_SUPPLY),
  category('PrebuiltDesktop', 'desktop', 'DTP'),
  category('RAM', 'memory', 'MEM', MEMORY),
  category('SoundCard', 'sound-card', 'SND'),
  category('Speaker', 'speaker', 'SPK', SPEAKER),
  category('Stand', 'stand', 'STD'),
  category('Storage', 'storage', 'STO', STORAGE),
  category('ThermalCompound', 'thermal-compound', 'THC'),
  category('VRHeadset', 'vr-headset', 'VRH'),
  category('Webcam', 'webcam', 'CAM', WEBCAM),
];

const bySource = new Map(PART_CATEGORIES.map((each) => [each.source, each]));

/** The category of a file of the parts data by its name (`CPU`); `undefined` when there is no such category. */
export function findPartCategory(source: string): PartCategory | undefined {
  return bySource.get(source);
}

function category(
  source: string,
  code: string,
  skuPrefix: string,
  attributes: readonly PartAttribute[] = [],
): PartCategory {
  const all = [...attributes, ...ORIGIN];
  const readFields = new Set([...NO_ATTRIBUTES, ...all.map((each) => each.field)]);
  return { source, code, skuPrefix, attributes: all, readFields };
}

function group(
  code: string,
  name: string,
  position: number,
  children: readonly (readonly [code: string, name: string])[],
): CategoryRow[] {
  return [
    { code, name, position },
    ...children.map(([childCode, childName], index) => ({
      code: childCode,
      name: childName,
      parentCode: code,
      position: index + 1,
    })),
  ];
}
