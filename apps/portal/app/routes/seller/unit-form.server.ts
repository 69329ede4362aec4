import { LOWER_UNIT_KINDS } from '@portico/pages';
import type { UnitCommand, UnitInput } from '@portico/pages';

import type { FormValues } from '~/forms/read-form.server.ts';

import { readAddress } from './address-form.server.ts';

/** Reads what is wanted of a unit; `undefined` for an intent that there is none of. */
export function readUnitCommand(form: FormValues): UnitCommand | undefined {
  const seen = { unitId: form.text('unitId'), version: Number(form.text('version')) };
  switch (form.text('intent')) {
    case 'add':
      return { kind: 'add', input: readInput(form) };
    case 'change':
      return { kind: 'change', ...seen, input: readInput(form) };
    case 'remove':
      return { kind: 'remove', ...seen };
    default:
      return undefined;
  }
}

function readInput(form: FormValues): UnitInput {
  const kind = form.text('unit.kind');
  return {
    name: form.text('unit.name'),
    code: form.text('unit.code'),
    kind: LOWER_UNIT_KINDS.find((known) => known === kind) ?? 'site',
    parentId: form.text('unit.parentId'),
    address: readAddress(form, 'unit.address'),
  };
}
