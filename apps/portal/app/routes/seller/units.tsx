import { changeCustomerUnits, listCustomerUnits } from '@portico/database';
import { inTreeOrder } from '@portico/organizations';
import { LOWER_UNIT_KINDS } from '@portico/pages';
import { data } from 'react-router';

import { UnitForm } from '~/components/seller/unit-form.tsx';
import { UnitList } from '~/components/seller/unit-list.tsx';
import { textContext } from '~/contexts.ts';
import { badRequest, notFound } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';

import type { Route } from './+types/units.ts';
import { openDesk } from './desk.server.ts';
import { countryChoices } from './place-choices.server.ts';
import { requireCustomer } from './require-customer.server.ts';
import { readUnitCommand } from './unit-form.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const desk = openDesk(context, url);
  const { id } = await requireCustomer(desk, params.organizationId);
  const units = await listCustomerUnits(desk.database, desk.viewer, id);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const edited = units.find((unit) => unit.id === url.searchParams.get('unit'));
  return {
    path: `/seller/customers/${id}/units`,
    units: inTreeOrder(units).flatMap(({ unit, depth }) => {
      const whole = byId.get(unit.id);
      return whole === undefined ? [] : [{ ...whole, depth }];
    }),
    edited,
    kinds: LOWER_UNIT_KINDS,
    countries: countryChoices(context.get(textContext).locale),
  };
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const desk = openDesk(context, url);
  const { id } = await requireCustomer(desk, params.organizationId);
  const form = await readForm(request);
  const command = readUnitCommand(form);
  if (command === undefined) throw badRequest();
  const changed = await changeCustomerUnits(desk.database, desk.viewer, id, command, desk.from);
  if (changed.ok) {
    const { kind, unit } = changed.value;
    return redirectWithToast(`/seller/customers/${id}/units`, {
      key: `seller.units.${kind}`,
      values: { name: unit.name },
    });
  }
  const { error } = changed;
  switch (error.kind) {
    case 'not-found':
    case 'unknown-unit':
      throw notFound();
    case 'faulty':
      return data({ kind: 'faulty' as const, faults: error.faults, values: form.typed }, { status: 422 });
    case 'stale':
    case 'in-use':
      return data({ kind: error.kind, faults: [], values: form.typed }, { status: 409 });
  }
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

/** The units of a customer as a tree, and the form for one of them. */
export default function CustomerUnits({ loaderData, actionData }: Route.ComponentProps) {
  const { units, edited, path } = loaderData;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <UnitList units={units} path={path} editedId={edited?.id} />
      <UnitForm
        key={edited === undefined ? 'new' : `${edited.id} ${edited.version}`}
        {...loaderData}
        sent={actionData}
      />
    </div>
  );
}
