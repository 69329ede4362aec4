import type { Attribute, Feature } from '@portico/configurator';
import type { Translator } from '@portico/messages';
import { Button, ButtonLink, OptionList } from '@portico/ui';
import type { OptionRow } from '@portico/ui';

import { blockedWords } from '~/presenters/blocked-words.ts';
import { choiceField, toFieldValues } from '~/presenters/configurator-address.ts';
import type { AnswerView } from '~/presenters/configurator-answers.ts';
import { useText } from '~/text/use-text.ts';

import { answerName, offerWords, tellingWords } from './answer-words.ts';
import type { Configurator } from './use-configurator.ts';

/** The answers to the open feature, to choose from. Without scripts it is a form that asks for the page anew. */
export function FeatureAnswers({ configurator }: { readonly configurator: Configurator }) {
  const text = useText();
  const { view, state } = configurator;
  if (view.open === undefined) return null;
  const { feature, answers } = view.open;
  const isLocked = view.features.some((each) => each.isOpen && each.isLocked);
  const byValue = new Map(answers.map((answer) => [answer.value, answer]));
  return (
    <form
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <OtherAnswers configurator={configurator} feature={feature} />
      <OptionList
        key={feature.key}
        label={feature.name}
        name={choiceField(feature.key)}
        kind={feature.kind === 'several' ? 'several' : 'one'}
        options={answers.map((answer) => toRow(answer, feature, view.telling, isLocked, configurator, text))}
        onChoose={(value) => {
          const answer = byValue.get(value);
          if (answer !== undefined) configurator.choose({ ...state.choices, [feature.key]: answer.choice });
        }}
      />
      {(isLocked || (answers.length === 1 && feature.kind === 'one')) && (
        <p className="p-4 text-sm text-muted md:px-0">
          {text.t(isLocked ? 'shop.configurator.locked' : 'shop.configurator.only')}
        </p>
      )}
      <noscript>
        <div className="p-4 md:px-0">
          <Button type="submit">{text.t('shop.configurator.update')}</Button>
        </div>
      </noscript>
    </form>
  );
}

/** Everything but the open feature's answer, so that the form asks for the whole state. */
function OtherAnswers({
  configurator,
  feature,
}: {
  readonly configurator: Configurator;
  readonly feature: Feature;
}) {
  const { state, facts } = configurator;
  return (
    <>
      <input type="hidden" name="feature" value={feature.key} />
      {state.quantity !== 1 && <input type="hidden" name="quantity" value={state.quantity} />}
      {facts.model.features.flatMap(({ key }) => {
        const choice = state.choices[key];
        if (choice === undefined) return [];
        // A set that is emptied sends no box at all; an empty field says that it was asked.
        const values = key === feature.key ? (Array.isArray(choice) ? [''] : []) : toFieldValues(choice);
        return values.map((value) => (
          <input key={`${key} ${value}`} type="hidden" name={choiceField(key)} value={value} />
        ));
      })}
    </>
  );
}

function toRow(
  answer: AnswerView,
  feature: Feature,
  telling: readonly Attribute[],
  isLocked: boolean,
  configurator: Configurator,
  text: Translator,
): OptionRow {
  const facts = tellingWords(answer, telling, configurator.facts, text);
  return {
    value: answer.value,
    title: answerName(answer, text),
    ...(facts !== '' && { facts }),
    checked: answer.isChosen,
    locked: isLocked || (answer.isChosen && answer.blocked !== undefined),
    ...priceOf(answer, isLocked, text),
    ...(answer.blocked !== undefined && {
      blocked: {
        reason: blockedWords(
          {
            model: configurator.facts.model,
            choices: configurator.state.choices,
            feature: feature.key,
            choice: answer.choice,
            because: answer.blocked.because,
          },
          text,
        ),
        action: <Repair answer={answer} configurator={configurator} />,
      },
    }),
  };
}

function priceOf(answer: AnswerView, isLocked: boolean, text: Translator): Pick<OptionRow, 'price' | 'note'> {
  if (answer.isChosen) return { note: text.t('shop.configurator.chosen') };
  if (isLocked) return {};
  const { difference, blocked } = answer;
  // What a blocked option costs stands on the button that makes it possible.
  if (blocked?.offer !== undefined) return {};
  if (difference === undefined) return { note: text.t('shop.configurator.unpriced') };
  if (difference.amount === 0) return { note: text.t('shop.configurator.included') };
  return { price: text.money(difference, { signed: true }) };
}

function Repair({
  answer,
  configurator,
}: {
  readonly answer: AnswerView;
  readonly configurator: Configurator;
}) {
  const text = useText();
  const offer = answer.blocked?.offer;
  if (offer === undefined || answer.isChosen) return null;
  const { choices } = offer;
  return (
    <ButtonLink
      size="small"
      href={configurator.query({ choices })}
      onClick={(event) => {
        const input = event.currentTarget.closest('[data-blocked]')?.querySelector('input');
        configurator.onFollow({ choices })(event);
        // The button goes once its option is chosen: whoever pressed it by keyboard goes on from the option.
        if (event.defaultPrevented) requestAnimationFrame(() => input?.focus());
      }}
    >
      {offerWords(offer, text)}
    </ButtonLink>
  );
}
