import { BASE_UNITS } from './base-units.ts';
import { BOARDS } from './boards.ts';
import type { DemoProduct } from './demo-product.ts';
import { DESK_DEVICES } from './desk-devices.ts';
import { DESKTOP_PROCESSORS } from './desktop-processors.ts';
import { DRIVES } from './drives.ts';
import { ENCLOSURES } from './enclosures.ts';
import { FACTORY_OPTIONS } from './factory-options.ts';
import { GRAPHICS_CARDS } from './graphics-cards.ts';
import { LARGE_PROCESSORS } from './large-processors.ts';
import { MEMORY_MODULES } from './memory-modules.ts';
import { MONITORS } from './monitors.ts';
import { NETWORK_DEVICES } from './network-devices.ts';
import { SOFTWARE_AND_SERVICES } from './software-and-services.ts';

/** Every product of the demo. */
export const ALL_PRODUCTS: readonly DemoProduct[] = [
  ...BASE_UNITS,
  ...DESKTOP_PROCESSORS,
  ...LARGE_PROCESSORS,
  ...BOARDS,
  ...MEMORY_MODULES,
  ...DRIVES,
  ...GRAPHICS_CARDS,
  ...ENCLOSURES,
  ...MONITORS,
  ...DESK_DEVICES,
  ...NETWORK_DEVICES,
  ...SOFTWARE_AND_SERVICES,
  ...FACTORY_OPTIONS,
];
