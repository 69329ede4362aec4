import type { Faults } from '@portico/kernel';
import type { LowerUnitKind } from '@portico/pages';
import { ActionBar, Button, ButtonLink, Panel, RadioGroup, Select, TextField } from '@portico/ui';
import { Form } from 'react-router';

import { SubmissionField } from '~/forms/submission-field.tsx';
import { useFaults } from '~/forms/use-faults.ts';
import { useText } from '~/text/use-text.ts';

import { AddressFields } from './address-fields.tsx';
import { FaultSummary } from './fault-summary.tsx';
import { NewUnitRows } from './new-unit-rows.tsx';
import { TeamFields } from './team-fields.tsx';

type PlaceChoice = { readonly value: string; readonly label: string };

/** What can be chosen in the form, and what it starts with. */
export type NewCustomerChoices = {
  readonly submissionId: string;
  readonly templates: readonly { readonly id: string; readonly name: string; readonly description: string }[];
  readonly staff: readonly { readonly id: string; readonly name: string; readonly title: string }[];
  readonly currencies: readonly string[];
  readonly unitKinds: readonly LowerUnitKind[];
  readonly countries: readonly PlaceChoice[];
  readonly locales: readonly PlaceChoice[];
  readonly timeZones: readonly PlaceChoice[];
  readonly initial: Readonly<Record<'currency' | 'locale' | 'timeZone' | 'leadId', string>>;
};

/** The form as it came back: refused, or asked for more rows. */
export type SentCustomerForm = {
  readonly faults: Faults;
  readonly values: Readonly<Record<string, string>>;
  readonly team: readonly string[];
  readonly rows: number;
};

type NewCustomerFormProps = {
  readonly choices: NewCustomerChoices;
  readonly sent: SentCustomerForm | undefined;
};

/** Everything that a new customer starts with, on one form. */
export function NewCustomerForm({ choices, sent }: NewCustomerFormProps) {
  const text = useText();
  const faultOf = useFaults(sent?.faults);
  const initial: Readonly<Record<string, string | undefined>> = choices.initial;
  const valueOf = (name: string) => sent?.values[name] ?? initial[name];
  const field = (name: string) => ({ name, defaultValue: valueOf(name) ?? '', error: faultOf(name) });
  return (
    <Form method="post" className="grid max-w-4xl gap-6" noValidate>
      <SubmissionField id={sent?.values['submissionId'] ?? choices.submissionId} />
      <input type="hidden" name="rows" value={sent?.rows ?? 3} />
      <FaultSummary faults={sent?.faults} />
      <Panel title={text.t('seller.new.organization')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField {...field('name')} label={text.t('seller.new.name')} required />
          <TextField
            {...field('legalName')}
            label={text.t('seller.new.legalName')}
            hint={text.t('seller.new.legalName.hint')}
          />
          <Select
            {...field('currency')}
            label={text.t('seller.new.currency')}
            hint={text.t('seller.new.currency.hint')}
            options={choices.currencies.map((value) => ({ value, label: value }))}
          />
          <Select
            {...field('locale')}
            label={text.t('seller.new.locale')}
            hint={text.t('seller.new.locale.hint')}
            options={choices.locales}
          />
          <Select {...field('timeZone')} label={text.t('seller.new.timeZone')} options={choices.timeZones} />
        </div>
      </Panel>
      <Panel title={text.t('seller.new.address')} description={text.t('seller.new.address.description')}>
        <AddressFields prefix="address" countries={choices.countries} valueOf={valueOf} faultOf={faultOf} />
      </Panel>
      <Panel title={text.t('seller.new.units')} description={text.t('seller.new.units.description')}>
        <NewUnitRows
          count={sent?.rows ?? 3}
          kinds={choices.unitKinds}
          countries={choices.countries}
          valueOf={valueOf}
          faultOf={faultOf}
        />
      </Panel>
      <Panel
        title={text.t('seller.new.administrator')}
        description={text.t('seller.new.administrator.description')}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            {...field('administrator.name')}
            label={text.t('seller.people.name')}
            autoComplete="off"
            required
          />
          <TextField
            {...field('administrator.email')}
            type="email"
            label={text.t('seller.people.email')}
            autoComplete="off"
            required
          />
        </div>
      </Panel>
      <Panel title={text.t('seller.new.team')} description={text.t('seller.new.team.description')}>
        <TeamFields
          staff={choices.staff}
          leadId={valueOf('leadId') ?? ''}
          team={sent?.team ?? []}
          faultOf={faultOf}
        />
      </Panel>
      <Panel title={text.t('seller.new.page')} description={text.t('seller.new.page.description')}>
        <RadioGroup
          name="templateId"
          label={text.t('seller.new.template')}
          hideLabel
          look="cards"
          defaultValue={valueOf('templateId') ?? choices.templates[0]?.id ?? ''}
          error={faultOf('templateId')}
          options={[
            ...choices.templates.map(({ id, name, description }) => ({
              value: id,
              label: name,
              hint: description,
            })),
            {
              value: '',
              label: text.t('seller.new.scratch'),
              hint: text.t('seller.new.scratch.hint'),
            },
          ]}
        />
      </Panel>
      <ActionBar>
        <Button type="submit" variant="primary" name="intent" value="provision">
          {text.t('seller.new.submit')}
        </Button>
        <ButtonLink href="/seller/customers" variant="quiet">
          {text.t('shell.cancel')}
        </ButtonLink>
      </ActionBar>
    </Form>
  );
}
