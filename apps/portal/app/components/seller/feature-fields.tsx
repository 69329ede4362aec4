import { CheckboxGroup, NumberField, Select } from '@portico/ui';

import type { FeatureView, OptionView } from '~/presenters/seller/configuration-view.ts';
import { useText } from '~/text/use-text.ts';

/** How far members may depart from what is chosen in a feature. */
export type PolicyName = 'free' | 'some' | 'fixed';

type FeatureFieldsProps = {
  readonly feature: FeatureView;
  readonly policy: PolicyName;
  readonly policies: readonly PolicyName[];
  readonly error: string | undefined;
};

/** One feature of a configuration: what is chosen, how far members may depart, and to which options. */
export function FeatureFields({ feature, policy, policies, error }: FeatureFieldsProps) {
  const text = useText();
  return (
    <fieldset className="grid gap-3">
      <legend className="ui-visually-hidden">{feature.name}</legend>
      <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_15rem]">
        <ChosenField feature={feature} error={error} />
        <Select
          name={`policy.${feature.key}`}
          label={text.t('seller.configurations.policy')}
          defaultValue={policy}
          options={policies
            .filter((each) => each !== 'some' || feature.options.length > 1)
            .map((value) => ({ value, label: text.t(`seller.configurations.policy.${value}`) }))}
        />
      </div>
      {policy === 'some' && (
        <>
          {/* Says that the options were shown, so that none ticked means none. */}
          <input type="hidden" name={`allow.${feature.key}`} value="" readOnly />
          <CheckboxGroup
            name={`allow.${feature.key}`}
            label={text.t('seller.configurations.allowed', { feature: feature.name })}
            defaultValues={feature.allowed}
            options={feature.options.map(({ key, name }) => ({ value: key, label: name }))}
          />
        </>
      )}
    </fieldset>
  );
}

function ChosenField({ feature, error }: Pick<FeatureFieldsProps, 'feature' | 'error'>) {
  const text = useText();
  const name = `choice.${feature.key}`;
  const label = ({ name: words, isBlocked }: OptionView) =>
    isBlocked ? text.t('seller.configurations.blocked', { option: words }) : words;
  switch (feature.kind) {
    case 'one':
    case 'optional':
      return (
        <Select
          name={name}
          label={feature.name}
          defaultValue={feature.chosen[0] ?? ''}
          error={error}
          {...(feature.kind === 'optional' && { placeholder: text.t('seller.configurations.without') })}
          options={feature.options.map((option) => ({ value: option.key, label: label(option) }))}
        />
      );
    case 'several':
      return (
        <CheckboxGroup
          name={name}
          label={feature.name}
          hint={text.t('seller.configurations.several', { min: feature.min, max: feature.max })}
          defaultValues={feature.chosen}
          error={error}
          options={feature.options.map((option) => ({ value: option.key, label: label(option) }))}
        />
      );
    case 'quantity':
      return (
        <NumberField
          name={name}
          label={feature.name}
          hint={feature.options[0]?.name}
          min={feature.min}
          max={feature.max}
          defaultValue={feature.count ?? ''}
          error={error}
        />
      );
  }
}
