import type { CustomerUnit } from '@portico/pages';
import { BuildingIcon, ButtonLink, Code, EditIcon, ItemList, Panel, PlusIcon } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type UnitListProps = {
  readonly units: readonly (CustomerUnit & { readonly depth: number })[];
  readonly path: string;
  readonly editedId: string | undefined;
};

/** The units of a customer, each below the one that it belongs to. */
export function UnitList({ units, path, editedId }: UnitListProps) {
  const text = useText();
  return (
    <Panel
      title={text.t('seller.units.title', { count: units.length })}
      flush
      actions={
        editedId !== undefined && (
          <ButtonLink href={path} size="small" icon={<PlusIcon />}>
            {text.t('seller.units.add')}
          </ButtonLink>
        )
      }
    >
      <ItemList
        label={text.t('seller.units.title', { count: units.length })}
        items={units.map((unit) => ({
          key: unit.id,
          icon: (
            <span className="flex" style={{ paddingInlineStart: `${unit.depth * 20}px` }}>
              <BuildingIcon size={20} />
            </span>
          ),
          title: unit.name,
          meta:
            unit.address.city === ''
              ? text.t('seller.units.inherits')
              : `${unit.address.line1}, ${unit.address.postalCode} ${unit.address.city}`,
          aside: unit.code === undefined ? undefined : <Code>{unit.code}</Code>,
          actions: (
            <ButtonLink href={`${path}?unit=${unit.id}`} size="small" variant="quiet" icon={<EditIcon />}>
              {text.t('seller.units.edit')}
            </ButtonLink>
          ),
        }))}
      />
    </Panel>
  );
}
