import type { Faults } from '@portico/kernel';
import type { CustomerUnit, LowerUnitKind } from '@portico/pages';
import { ActionBar, Button, Notice, Panel, Select, TextField } from '@portico/ui';
import { Form } from 'react-router';

import { useFaults } from '~/forms/use-faults.ts';
import { useText } from '~/text/use-text.ts';

import { AddressFields } from './address-fields.tsx';

type UnitFormProps = {
  readonly units: readonly (CustomerUnit & { readonly depth: number })[];
  readonly edited: CustomerUnit | undefined;
  readonly kinds: readonly LowerUnitKind[];
  readonly countries: readonly { readonly value: string; readonly label: string }[];
  readonly sent:
    | {
        readonly kind: 'faulty' | 'stale' | 'in-use';
        readonly faults: Faults;
        readonly values: Readonly<Record<string, string>>;
      }
    | undefined;
};

/** One unit: a new one, or the one that was opened. */
export function UnitForm({ units, edited, kinds, countries, sent }: UnitFormProps) {
  const text = useText();
  const faultOf = useFaults(sent?.faults);
  const stored = edited === undefined ? {} : storedValues(edited);
  const valueOf = (name: string) => sent?.values[name] ?? stored[name];
  const field = (name: string) => ({ name, defaultValue: valueOf(name) ?? '', error: faultOf(name) });
  const isRoot = edited !== undefined && edited.parentId === undefined;
  return (
    <Panel
      title={edited === undefined ? text.t('seller.units.add') : edited.name}
      description={isRoot ? text.t('seller.units.root') : undefined}
    >
      <Form method="post" className="grid gap-4" noValidate>
        {edited !== undefined && (
          <>
            <input type="hidden" name="unitId" value={edited.id} />
            <input type="hidden" name="version" value={edited.version} />
          </>
        )}
        {sent !== undefined && sent.kind !== 'faulty' && (
          <Notice tone="warning" role="alert" title={text.t(`seller.units.${sent.kind}`)}>
            {text.t(`seller.units.${sent.kind}.body`)}
          </Notice>
        )}
        {!isRoot && (
          <>
            <TextField {...field('unit.name')} label={text.t('seller.units.name')} required />
            <Select
              {...field('unit.parentId')}
              label={text.t('seller.units.parent')}
              options={units
                .filter((unit) => unit.id !== edited?.id)
                .map((unit) => ({ value: unit.id, label: `${'\u2003'.repeat(unit.depth)}${unit.name}` }))}
            />
            <Select
              {...field('unit.kind')}
              label={text.t('seller.units.kind')}
              options={kinds.map((value) => ({ value, label: text.t(`seller.units.kind.${value}`) }))}
            />
            <TextField {...field('unit.code')} label={text.t('seller.units.code')} mono />
          </>
        )}
        <AddressFields prefix="unit.address" countries={countries} valueOf={valueOf} faultOf={faultOf} />
        <ActionBar>
          <Button
            type="submit"
            variant="primary"
            name="intent"
            value={edited === undefined ? 'add' : 'change'}
          >
            {text.t(edited === undefined ? 'seller.units.add' : 'seller.save')}
          </Button>
          {edited !== undefined && !isRoot && !edited.isInUse && (
            <Button type="submit" variant="danger" name="intent" value="remove">
              {text.t('seller.units.remove')}
            </Button>
          )}
        </ActionBar>
      </Form>
    </Panel>
  );
}

function storedValues(unit: CustomerUnit): Readonly<Record<string, string | undefined>> {
  return {
    'unit.name': unit.name,
    'unit.parentId': unit.parentId,
    'unit.kind': unit.kind,
    'unit.code': unit.code,
    ...Object.fromEntries(
      Object.entries(unit.address).map(([part, value]) => [`unit.address.${part}`, value]),
    ),
  };
}
