import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPartCategory } from './part-categories.ts';
import type { PartCategory } from './part-categories.ts';
import { toProduct } from './to-product.ts';

const ID = '01b18e41-6a82-45f2-ab4c-5f08e7983406';

function category(source: string): PartCategory {
  const found = findPartCategory(source);
  if (found === undefined) throw new Error(`no category ${source}`);
  return found;
}

function attributesOf(source: string, record: object) {
  const result = toProduct(category(source), { opendb_id: ID, metadata: { name: 'A part' }, ...record });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.attributes;
}

describe('toProduct', () => {
  test('reads a processor', () => {
    const result = toProduct(category('CPU'), {
      opendb_id: ID.toUpperCase(),
      metadata: {
        name: ' AMD  Ryzen 5 9600X ',
        manufacturer: 'AMD',
        part_numbers: ['', '100-100001405WOF', '100-000001405'],
        series: 'Ryzen 5 9000',
        releaseYear: 2024,
      },
      socket: 'AM5',
      cores: { total: 6, threads: 12, performance: 0, efficiency: null },
      clocks: { performance: { base: 3.9, boost: 5.4 } },
      specifications: { tdp: 65, eccSupport: true, memory: { maxSupport: 0, types: ['DDR5'] } },
      general_product_information: { amazon_sku: 'B0D6NN87T8' },
    });
    expect(result).toEqual({
      ok: true,
      value: {
        sourceKey: ID,
        categoryCode: 'cpu',
        sku: expect.stringMatching(/^CPU-[0-9A-HJKMNP-TV-Z]{10}$/),
        brand: 'AMD',
        partNumber: '100-100001405WOF',
        name: 'AMD Ryzen 5 9600X',
        summary: 'Ryzen 5 9000',
        attributes: {
          socket: 'AM5',
          'cores-total': 6,
          'cores-threads': 12,
          'clocks-performance-base': 3.9,
          'clocks-performance-boost': 5.4,
          tdp: 65,
          'ecc-support': true,
          'memory-types': ['DDR5'],
          series: 'Ryzen 5 9000',
          'release-year': 2024,
          'part-numbers': ['100-100001405WOF', '100-000001405'],
        },
        undescribed: [],
      },
    });
  });

  test('a measure of zero is unknown, a count of zero is none', () => {
    expect(attributesOf('GPU', { length: 0, tdp: 0, power_connectors: { pcie_8_pin: 0 } })).toEqual({
      'power-connectors-pcie-8-pin': 0,
    });
  });

  test('sockets meet in one spelling', () => {
    expect(attributesOf('Motherboard', { socket: 'TR4' })['socket']).toBe('sTR4');
    expect(attributesOf('Motherboard', { socket: '2 x LGA2011' })['socket']).toBe('2 x LGA 2011');
    expect(attributesOf('CPUCooler', { cpu_sockets: ['sTR4', 'TR4', 'AM4'] })['cpu-sockets']).toEqual([
      'sTR4',
      'AM4',
    ]);
  });

  test('lists of slots become lines', () => {
    expect(
      attributesOf('Motherboard', {
        m2_slots: [{ size: '2280', key: 'M', interface: 'PCIe 5.0 x4' }],
        pcie_slots: [{ gen: '5.0', lanes: 16, quantity: 1, _id: 'x' }],
        onboard_ethernet: [{ speed: '2.5 Gb/s', controller: 'Unknown' }],
      }),
    ).toEqual({
      'm2-slot-count': 1,
      'm2-slots': ['M key, 2280, PCIe 5.0 x4'],
      'pcie-slots': ['1 × PCIe 5.0 x16'],
      'onboard-ethernet': ['2.5 Gb/s'],
    });
  });

  test('a resolution is told in one word', () => {
    const size = { horizontalRes: 2560, verticalRes: 1440 };
    expect(attributesOf('Monitor', { resolution: size })).toEqual({ resolution: '2560 × 1440' });
    expect(attributesOf('Monitor', { resolution: { horizontalRes: 0 } })).toEqual({});
  });

  test('a text that is a list is taken apart', () => {
    expect(attributesOf('Monitor', { connectors: '2 x HDMI 1.4         1 x DisplayPort 1.2' })).toEqual({
      connectors: ['2 x HDMI 1.4', '1 x DisplayPort 1.2'],
    });
  });

  test('a field that no table describes is read by its own type', () => {
    const result = toProduct(category('Laptop'), {
      opendb_id: ID,
      metadata: { name: 'A notebook' },
      display: { sizeInches: 14, touch: true, ports: ['HDMI'], hinge: null },
    });
    expect(result).toMatchObject({
      ok: true,
      value: {
        attributes: { 'display-size-inches': 14, 'display-touch': true, 'display-ports': ['HDMI'] },
        undescribed: [
          { code: 'display-size-inches', name: 'Display size inches', type: 'number' },
          { code: 'display-touch', type: 'boolean' },
          { code: 'display-ports', type: 'set' },
        ],
      },
    });
  });

  test('a tray and a boxed processor of one name are two products', () => {
    const named = (id: string) =>
      toProduct(category('CPU'), { opendb_id: id, metadata: { name: 'Intel Core i5' } });
    const [tray, boxed] = [named(ID), named('11b18e41-6a82-45f2-ab4c-5f08e7983406')];
    expect(tray).toMatchObject({ ok: true });
    expect(tray.ok && boxed.ok && tray.value.sku !== boxed.value.sku).toBe(true);
  });

  test.each([
    ['a list', [], [{ path: '', code: 'not-an-object' }]],
    ['no identifier', { metadata: { name: 'x' } }, [{ path: 'opendb_id', code: 'not-an-identifier' }]],
    ['no name', { opendb_id: ID, metadata: { name: '  ' } }, [{ path: 'metadata.name', code: 'required' }]],
    [
      'a novel for a name',
      { opendb_id: ID, metadata: { name: 'x'.repeat(401) } },
      [{ path: 'metadata.name', code: 'too-long', values: { most: 400 } }],
    ],
  ])('refuses %s', (_case, record, faults) => {
    expect(toProduct(category('CPU'), record)).toEqual({ ok: false, error: faults });
  });

  test('any JSON is either read or refused, and what is read has attributes of their types', () => {
    fc.assert(
      fc.property(fc.constantFrom('CPU', 'GPU', 'Monitor', 'Laptop'), fc.jsonValue(), (source, json) => {
        const record =
          typeof json === 'object' && json !== null && !Array.isArray(json)
            ? { ...json, opendb_id: ID, metadata: { name: 'A part' } }
            : json;
        const result = toProduct(category(source), record);
        if (!result.ok) return;
        for (const value of Object.values(result.value.attributes)) {
          expect(['number', 'string', 'boolean', 'object']).toContain(typeof value);
          expect(value).not.toBeNull();
        }
      }),
    );
  });
});
