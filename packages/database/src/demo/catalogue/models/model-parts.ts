import type { Attribute, AttributeValue, Feature, Option, Rule } from '@portico/configurator';

import type { DemoProduct } from '../products/demo-product.ts';

/** A system model of the demo before its products have identifiers: options name them by SKU. */
export type DemoModelSpec = {
  readonly code: string;
  readonly family: string;
  readonly name: string;
  readonly description: string;
  readonly baseSku: string;
  readonly features: readonly Feature[];
  readonly rules: readonly Rule[];
};

/** What the attributes of options are called in every model. */
export const OPTION_ATTRIBUTES: readonly Attribute[] = [
  { key: 'cores', name: 'Cores', telling: true },
  { key: 'capacity', name: 'Capacity', unit: 'GB', telling: true },
  { key: 'memory', name: 'Graphics memory', unit: 'GB', telling: true },
  { key: 'watts', name: 'Power drawn', unit: 'W', telling: true },
  { key: 'supply', name: 'Power supplied', unit: 'W', telling: true },
  { key: 'cooling', name: 'Cools up to', unit: 'W', telling: true },
  { key: 'socket', name: 'Socket' },
  { key: 'sockets', name: 'Fits sockets' },
  { key: 'length', name: 'Length', unit: 'mm' },
  { key: 'slots', name: 'Slots needed' },
  { key: 'modules', name: 'Memory slots needed' },
  { key: 'memory-slots', name: 'Memory slots' },
  { key: 'memory-max', name: 'Maximum memory', unit: 'GB' },
  { key: 'm2', name: 'M.2 slots needed' },
  { key: 'm2-slots', name: 'M.2 slots' },
  { key: 'sata', name: 'SATA ports needed' },
  { key: 'sata-ports', name: 'SATA ports' },
  { key: 'bays', name: 'Bays' },
  { key: 'nvme-bays', name: 'NVMe bays' },
  { key: 'bay', name: 'Bays needed' },
  { key: 'nvme-bay', name: 'NVMe bays needed' },
  { key: 'link', name: 'Link' },
  { key: 'links', name: 'Links' },
  { key: 'height', name: 'Height', unit: 'mm' },
  { key: 'case-height', name: 'Room for the cooler', unit: 'mm' },
  { key: 'card-length', name: 'Room for the card', unit: 'mm' },
  { key: 'form-factor', name: 'Form factor' },
  { key: 'boards', name: 'Fits boards' },
];

/** Makes options out of products. `quantity` pieces of one product make one option; its attributes are those of a piece. */
export type OptionMaker = (sku: string, quantity?: number) => Option;

/** An option maker over these products; throws on a SKU that is not among them. */
export function optionMaker(products: ReadonlyMap<string, DemoProduct>): OptionMaker {
  return (sku, quantity = 1) => {
    const product = products.get(sku);
    if (product === undefined) throw new Error(`A model names ${sku}, which the catalogue does not have.`);
    const { name } = product;
    return {
      key: quantity === 1 ? keyOf(sku) : `${keyOf(sku)}.x${quantity}`,
      name: quantity === 1 ? name : `${quantity} × ${name}`,
      sku,
      productId: sku,
      ...(quantity === 1 ? {} : { quantity }),
      attributes: attributesOf(product),
    };
  };
}

/** An option that costs nothing and stands for no product, such as a keyboard layout. */
export function free(key: string, name: string, attributes: Option['attributes'] = {}): Option {
  return { key, name, attributes };
}

/** The key of the option that stands for a product. */
export function keyOf(sku: string): string {
  return sku.toLowerCase();
}

const number = (product: DemoProduct, code: string): number => {
  const value = product.attributes[code];
  return typeof value === 'number' ? value : 0;
};

const word = (product: DemoProduct, code: string): string => String(product.attributes[code] ?? '');

const words = (product: DemoProduct, code: string): readonly string[] => {
  const value = product.attributes[code];
  return Array.isArray(value) ? value.map(String) : [];
};

/** What the rules of the models ask of a product, by its category. */
function attributesOf(product: DemoProduct): Readonly<Record<string, AttributeValue>> {
  switch (product.categoryCode) {
    case 'cpu':
      return {
        socket: word(product, 'socket'),
        cores: number(product, 'cores-total'),
        watts: number(product, 'tdp'),
      };
    case 'motherboard':
      return {
        socket: word(product, 'socket'),
        'form-factor': word(product, 'form-factor'),
        'memory-slots': number(product, 'memory-slots'),
        'memory-max': number(product, 'memory-max'),
        'm2-slots': number(product, 'm2-slot-count'),
        'sata-ports': number(product, 'sata-ports'),
        watts: 40,
      };
    case 'memory':
      return {
        capacity: number(product, 'capacity'),
        modules: number(product, 'modules-quantity'),
        watts: 5,
      };
    case 'storage':
      return driveAttributes(product);
    case 'graphics-card':
      return {
        memory: number(product, 'memory'),
        length: number(product, 'length'),
        watts: number(product, 'tdp'),
        slots: number(product, 'case-expansion-slot-width'),
      };
    case 'power-supply':
      return { supply: number(product, 'wattage') };
    case 'cpu-cooler':
      return {
        cooling: number(product, 'cooling-power'),
        sockets: words(product, 'cpu-sockets'),
        height: number(product, 'height'),
      };
    case 'case':
      return {
        boards: words(product, 'board-form-factors'),
        'card-length': number(product, 'max-video-card-length'),
        'case-height': number(product, 'max-cpu-cooler-height'),
      };
    case 'network-card':
      return { slots: 1, watts: 15 };
    case 'dock':
      return { link: word(product, 'link') };
    case 'system-option':
      return factoryAttributes(product);
    default:
      return {};
  }
}

function driveAttributes(product: DemoProduct): Readonly<Record<string, AttributeValue>> {
  const isM2 = word(product, 'form-factor').startsWith('M.2');
  const isNvme = product.attributes['nvme'] === true;
  return {
    capacity: number(product, 'capacity'),
    watts: isNvme ? 8 : word(product, 'storage-type') === 'HDD' ? 10 : 5,
    ...(isM2 ? { m2: 1 } : { sata: 1, bay: 1, ...(isNvme ? { 'nvme-bay': 1 } : {}) }),
  };
}

/** Factory options carry the figures of the rules under the rules’ own names. */
function factoryAttributes(product: DemoProduct): Readonly<Record<string, AttributeValue>> {
  const known = new Set(OPTION_ATTRIBUTES.map((attribute) => attribute.key));
  return Object.fromEntries(Object.entries(product.attributes).filter(([code]) => known.has(code)));
}
