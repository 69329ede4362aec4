import { CheckboxGroup, Select } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

type TeamFieldsProps = {
  readonly staff: readonly { readonly id: string; readonly name: string; readonly title: string }[];
  readonly leadId: string;
  readonly team: readonly string[];
  readonly faultOf: (path: string) => string | undefined;
};

/** Who looks after the customer: one who leads, and whoever helps. */
export function TeamFields({ staff, leadId, team, faultOf }: TeamFieldsProps) {
  const text = useText();
  return (
    <div className="grid gap-4">
      <Select
        name="leadId"
        label={text.t('seller.new.lead')}
        defaultValue={leadId}
        error={faultOf('leadId') ?? faultOf('teamIds')}
        required
        placeholder={text.t('seller.new.lead.choose')}
        options={staff.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
      />
      <CheckboxGroup
        name="teamIds"
        label={text.t('seller.new.helpers')}
        defaultValues={team}
        options={staff.map(({ id, name, title }) => ({ value: id, label: name, hint: title }))}
      />
    </div>
  );
}
