import { Button, ConfirmDialog, Panel, Select } from '@portico/ui';
import { useId } from 'react';
import { Form } from 'react-router';

import type { MemberView } from '~/presenters/member-view.ts';
import { useText } from '~/text/use-text.ts';

type Props = {
  readonly view: MemberView;
  /** What had been chosen when the last change was refused. */
  readonly values: Readonly<Record<string, string>> | undefined;
};

/** What can be changed about a member: their level, their unit, and whether they are let in. */
export function MemberForms({ view, values }: Props) {
  return (
    <div className="grid gap-4">
      <RoleForm view={view} values={values} />
      {view.units.length > 1 && <UnitForm view={view} values={values} />}
      {!view.isOwn && <AccessForm view={view} />}
    </div>
  );
}

function RoleForm({ view: { member, roles }, values }: Props) {
  const text = useText();
  return (
    <Panel title={text.t('people.member.role.title')}>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="version" value={member.version} readOnly />
        <Select
          name="roleId"
          label={text.t('people.column.role')}
          hideLabel
          options={roles}
          defaultValue={values?.['roleId'] ?? member.roleIds[0] ?? ''}
        />
        <div>
          <Button type="submit" name="intent" value="change-role">
            {text.t('people.member.role.save')}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}

function UnitForm({ view: { member, units }, values }: Props) {
  const text = useText();
  return (
    <Panel title={text.t('people.member.unit.title')}>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="version" value={member.version} readOnly />
        <Select
          name="unitId"
          label={text.t('people.column.unit')}
          hideLabel
          options={units}
          defaultValue={values?.['unitId'] ?? member.unitId}
        />
        <div>
          <Button type="submit" name="intent" value="move">
            {text.t('people.member.unit.save')}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}

function AccessForm({ view: { member } }: { readonly view: MemberView }) {
  const text = useText();
  const form = useId();
  const { name, status, version } = member;
  return (
    <Panel title={text.t('people.member.access.title')}>
      <form method="post" id={form} className="grid gap-3">
        <p>{text.t(`people.member.access.${status}`)}</p>
        <input type="hidden" name="version" value={version} readOnly />
        <div>
          {status === 'active' ? (
            <ConfirmDialog
              form={form}
              name="intent"
              value="disable"
              title={text.t('people.member.disable.title', { name })}
              confirmLabel={text.t('people.member.disable')}
              cancelLabel={text.t('shell.cancel')}
              trigger={
                <Button type="submit" name="intent" value="disable">
                  {text.t('people.member.disable')}
                </Button>
              }
            >
              {text.t('people.member.disable.body')}
            </ConfirmDialog>
          ) : (
            <Button type="submit" name="intent" value="enable">
              {text.t('people.member.enable')}
            </Button>
          )}
        </div>
      </form>
    </Panel>
  );
}
