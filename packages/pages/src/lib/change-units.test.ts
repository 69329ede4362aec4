import { toId } from '@portico/kernel';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../testing/example-page.ts';
import { EMPTY_ADDRESS } from './address.ts';
import { changeUnits, type CustomerUnit, type UnitCommand } from './change-units.ts';

function unit(id: string, parentId: string | undefined, changes: Partial<CustomerUnit> = {}): CustomerUnit {
  return {
    id: toId(id),
    ...(parentId !== undefined && { parentId: toId(parentId) }),
    name: id,
    kind: parentId === undefined ? 'organization' : 'site',
    position: 0,
    address: EMPTY_ADDRESS,
    version: 3,
    isInUse: false,
    ...changes,
  };
}

const units = [unit('Acme', undefined), unit('North', 'Acme'), unit('Dock', 'North'), unit('South', 'Acme')];
const input = { name: 'West', code: '', kind: 'site', parentId: 'Acme', address: EMPTY_ADDRESS } as const;
const decide = (command: UnitCommand, of: readonly CustomerUnit[] = units) =>
  changeUnits(of, command, countingIds());

describe('changeUnits', () => {
  it('adds a unit below another', () => {
    const outcome = decide({ kind: 'add', input: { ...input, name: ' West ', code: 'W1' } });
    expect(outcome.ok && outcome.value.unit).toMatchObject({
      id: 'id-1',
      parentId: 'Acme',
      name: 'West',
      code: 'W1',
      version: 1,
    });
  });

  it('names what is missing or taken', () => {
    expect(decide({ kind: 'add', input: { ...input, name: 'north', parentId: 'nowhere' } })).toEqual({
      ok: false,
      error: {
        kind: 'faulty',
        faults: [
          { path: 'unit.name', code: 'duplicate' },
          { path: 'unit.parentId', code: 'choice-unknown' },
        ],
      },
    });
  });

  it('moves a unit, but never below itself', () => {
    const move = (unitId: string, parentId: string) =>
      decide({ kind: 'change', unitId, version: 3, input: { ...input, name: unitId, parentId } });
    expect(move('Dock', 'South')).toMatchObject({ ok: true, value: { unit: { parentId: 'South' } } });
    expect(move('North', 'Dock')).toEqual({
      ok: false,
      error: { kind: 'faulty', faults: [{ path: 'unit.parentId', code: 'unit-cycle' }] },
    });
  });

  it('lets only the address of the root be changed', () => {
    const address = { ...EMPTY_ADDRESS, line1: 'Kaien 1', city: 'Bergen', country: 'no' };
    const outcome = decide({
      kind: 'change',
      unitId: 'Acme',
      version: 3,
      input: { ...input, name: 'Renamed', address },
    });
    expect(outcome.ok && outcome.value.unit).toMatchObject({
      name: 'Acme',
      kind: 'organization',
      address: { country: 'NO' },
    });
  });

  it('tells the second of two editors', () => {
    expect(decide({ kind: 'remove', unitId: 'South', version: 2 })).toMatchObject({
      ok: false,
      error: { kind: 'stale', current: { id: 'South', version: 3 } },
    });
  });

  it('removes a unit that nothing belongs to, and no other', () => {
    expect(decide({ kind: 'remove', unitId: 'South', version: 3 })).toMatchObject({
      ok: true,
      value: { kind: 'unit-removed' },
    });
    for (const [unitId, of] of [
      ['North', units],
      ['Acme', [unit('Acme', undefined)]],
      ['South', [...units.slice(0, 3), unit('South', 'Acme', { isInUse: true })]],
    ] as const) {
      expect(decide({ kind: 'remove', unitId, version: 3 }, of)).toEqual({
        ok: false,
        error: { kind: 'in-use' },
      });
    }
  });
});
