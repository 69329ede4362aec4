import type { Faults } from '@portico/kernel';
import type { Money } from '@portico/money';
import type { SeenDraft } from '@portico/pages';
import { ActionBar, Button, ButtonLink, Notice, Panel, TextArea, TextField } from '@portico/ui';
import { useRef } from 'react';
import { Form, useFetcher } from 'react-router';

import { useFaults } from '~/forms/use-faults.ts';
import type { ConfigurationView } from '~/presenters/seller/configuration-view.ts';
import { useText } from '~/text/use-text.ts';

import { ConfigurationPrice } from './configuration-price.tsx';
import { FaultSummary } from './fault-summary.tsx';
import { FeatureFields } from './feature-fields.tsx';
import type { PolicyName } from './feature-fields.tsx';
import { SeenDraftFields } from './seen-draft-fields.tsx';

/** A configuration as the server laid it out. */
export type ShownConfiguration = {
  readonly name: string;
  readonly description: string;
  readonly view: ConfigurationView;
  readonly policies: readonly PolicyName[];
  readonly policy: Readonly<Record<string, PolicyName>>;
  readonly price: { readonly unit: Money; readonly list: Money } | undefined;
};

type SentConfiguration = ShownConfiguration & {
  readonly kind: 'checked' | 'faulty' | 'stale';
  readonly faults: Faults;
};

type ConfigurationEditorProps = {
  readonly stored: ShownConfiguration & {
    readonly back: string;
    readonly seen: SeenDraft;
    readonly isNew: boolean;
    readonly modelId: string;
    readonly modelName: string;
  };
  readonly sent: SentConfiguration | undefined;
};

/**
 * One approved configuration: what is chosen in the model, and how far members may depart from it. With scripts it
 * is checked as one chooses; without, the button "Check" does the same.
 */
export function ConfigurationEditor({ stored, sent }: ConfigurationEditorProps) {
  const { back, seen, isNew, modelId, modelName } = stored;
  const text = useText();
  const checker = useFetcher<SentConfiguration>();
  const form = useRef<HTMLFormElement>(null);
  const shown = sent ?? stored;
  // What was typed stays in the fields; only what the server found out about it is shown anew.
  const checked = checker.data ?? shown;
  const faultOf = useFaults(sent?.faults);
  const check = () => {
    if (form.current === null) return;
    const values = new FormData(form.current);
    values.set('intent', 'check');
    void checker.submit(values, { method: 'post' });
  };
  return (
    <Form
      ref={form}
      method="post"
      className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
      noValidate
    >
      <SeenDraftFields seen={seen} />
      <input type="hidden" name="modelId" value={modelId} readOnly />
      <div className="grid gap-6">
        {sent?.kind === 'stale' && (
          <Notice tone="warning" role="alert" title={text.t('seller.stale.title')}>
            {text.t('seller.configurations.stale')}
          </Notice>
        )}
        <FaultSummary faults={sent?.faults} />
        <Panel
          title={text.t(isNew ? 'seller.configurations.add' : 'seller.configurations.change')}
          description={modelName}
        >
          <div className="grid gap-4">
            <TextField
              name="configuration.name"
              label={text.t('seller.configurations.name')}
              required
              defaultValue={shown.name}
              error={faultOf('configuration.name')}
            />
            <TextArea
              name="configuration.description"
              label={text.t('seller.configurations.words')}
              rows={2}
              defaultValue={shown.description}
              error={faultOf('configuration.description')}
            />
          </div>
        </Panel>
        <Panel
          title={text.t('seller.configurations.options')}
          description={text.t('seller.configurations.options.description')}
        >
          <div className="grid gap-6" onChange={check}>
            {checked.view.features.map((feature) => (
              <FeatureFields
                key={feature.key}
                feature={feature}
                policy={checked.policy[feature.key] ?? 'free'}
                policies={stored.policies}
                error={faultOf(`configuration.choices.${feature.key}`)}
              />
            ))}
          </div>
        </Panel>
      </div>
      <Panel title={text.t('seller.configurations.result')}>
        <div className="grid gap-4">
          {checked.view.conflict.length > 0 ? (
            <Notice tone="warning" role="status" title={text.t('seller.configurations.conflict')}>
              {text.t('seller.configurations.conflict.body', { features: text.list(checked.view.conflict) })}
            </Notice>
          ) : (
            <ConfigurationPrice price={checked.price} isComplete={checked.view.isComplete} />
          )}
          <ActionBar>
            <Button type="submit" variant="primary" name="intent" value="save">
              {text.t(sent?.kind === 'stale' ? 'seller.stale.save' : 'seller.save')}
            </Button>
            <Button type="submit" name="intent" value="check">
              {text.t('seller.configurations.check')}
            </Button>
            <ButtonLink href={back} variant="quiet">
              {text.t('shell.cancel')}
            </ButtonLink>
          </ActionBar>
        </div>
      </Panel>
    </Form>
  );
}
