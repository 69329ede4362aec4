import type { SeenDraft } from '@portico/pages';
import { ArrowDownIcon, ArrowUpIcon, DeleteIcon, IconButton } from '@portico/ui';
import { Form } from 'react-router';

import { useText } from '~/text/use-text.ts';

import { SeenDraftFields } from './seen-draft-fields.tsx';

type ConfigurationActionsProps = {
  readonly seen: SeenDraft;
  readonly configurationKey: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** Moves one configuration up or down in the customer's list, or takes it off the page. */
export function ConfigurationActions(props: ConfigurationActionsProps) {
  const { seen, configurationKey, name, isFirst, isLast } = props;
  const text = useText();
  return (
    <Form method="post" className="flex gap-1">
      <SeenDraftFields seen={seen} />
      <input type="hidden" name="key" value={configurationKey} readOnly />
      <IconButton
        type="submit"
        name="intent"
        value="up"
        disabled={isFirst}
        label={text.t('seller.configurations.up', { name })}
        icon={<ArrowUpIcon />}
      />
      <IconButton
        type="submit"
        name="intent"
        value="down"
        disabled={isLast}
        label={text.t('seller.configurations.down', { name })}
        icon={<ArrowDownIcon />}
      />
      <IconButton
        type="submit"
        name="intent"
        value="remove"
        label={text.t('seller.configurations.remove', { name })}
        icon={<DeleteIcon />}
      />
    </Form>
  );
}
