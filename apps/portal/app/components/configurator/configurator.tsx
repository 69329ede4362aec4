import { ChoiceLayout, Link, MoneyText, StickyBar } from '@portico/ui';
import type { ChoiceSection } from '@portico/ui';

import type { ConfiguratorState } from '~/presenters/configurator-address.ts';
import type { ConfiguratorFacts } from '~/presenters/configurator-facts.ts';
import { useText } from '~/text/use-text.ts';

import { AddButton, obstacleOf } from './add-to-cart.tsx';
import type { CartOffer } from './add-to-cart.tsx';
import { chosenWords } from './answer-words.ts';
import { BuildSummary } from './build-summary.tsx';
import { FeatureAnswers } from './feature-answers.tsx';
import { useConfigurator } from './use-configurator.ts';

/** Props of {@link Configurator}. A new `start` needs a new `key`: the state is the configurator's own from then on. */
export type ConfiguratorProps = {
  readonly facts: ConfiguratorFacts;
  readonly start: ConfiguratorState;
  readonly offer: CartOffer;
};

/** Features with what is chosen, the open one's answers, and what the build comes to. */
export function Configurator({ facts, start, offer }: ConfiguratorProps) {
  const text = useText();
  const configurator = useConfigurator(facts, start);
  const { view, state } = configurator;
  const sections = view.features.map((feature): ChoiceSection => {
    const open = feature.feature;
    return {
      key: open,
      title: feature.name,
      value: chosenWords(feature, text),
      href: configurator.query({ open }),
      onOpen: configurator.onFollow({ open }),
      open: feature.isOpen,
      ...(feature.isChanged && { mark: text.t('shop.configurator.changed') }),
      ...(feature.isLocked && { lockedLabel: text.t('shop.configurator.fixed') }),
      ...(feature.isOpen && { children: <FeatureAnswers configurator={configurator} /> }),
    };
  });
  return (
    <>
      <ChoiceLayout
        label={text.t('shop.configurator.features')}
        sections={sections}
        aside={<BuildSummary configurator={configurator} offer={offer} />}
      />
      {view.price !== undefined && obstacleOf(configurator, offer, text) === undefined && (
        <StickyBar
          label={text.t('shop.configurator.add')}
          value={<MoneyText value={text.money(view.price.line)} emphasis="strong" />}
          detail={
            <Link href="#build" look="quiet">
              {text.t('shop.configurator.line', { quantity: state.quantity })}
            </Link>
          }
          action={<AddButton />}
        />
      )}
    </>
  );
}
