import { rescale } from '@portico/money';
import type { Translator } from '@portico/messages';
import type { PriceExplanation, PriceNote, PriceStep } from '@portico/pricing';
import { Notice, Waterfall } from '@portico/ui';
import type { WaterfallStep } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** How a price came about, in a buyer's words: the waterfall from list price to theirs, the agreement, what to know. */
export function PriceExplanationView({ explanation }: { readonly explanation: PriceExplanation }) {
  const text = useText();
  const { steps, notes, quantity, asOf } = explanation;
  if (steps.length === 0) return <Notice>{text.t('prices.none.help')}</Notice>;
  return (
    <div className="grid gap-4">
      <Waterfall
        caption={text.t('prices.caption')}
        columns={{ step: text.t('prices.column.step'), amount: text.t('prices.column.amount') }}
        steps={steps.map((step, index) => toWaterfallStep(step, index, text))}
      />
      {notes.map((note) => (
        <Notice key={note.code}>{noteWords(note, text)}</Notice>
      ))}
      <div className="grid gap-1 text-sm text-muted">
        <p>{agreementWords(explanation, text)}</p>
        <p>{text.t('prices.as-of', { date: text.date(asOf), quantity })}</p>
      </div>
    </div>
  );
}

// Bars are drawn to scale from a floating-point number; what is read is formatted from the exact amount.
const FINEST = 6;

function toWaterfallStep(step: PriceStep, index: number, text: Translator): WaterfallStep {
  const isTotal = step.code === 'list' || step.code === 'yours';
  return {
    key: `${index}`,
    kind: isTotal ? 'total' : 'change',
    amount: rescale(step.amount, FINEST).amount,
    amountText: text.money(step.amount, { signed: !isTotal }),
    ...stepWords(step, text),
  };
}

function stepWords(step: PriceStep, text: Translator): Pick<WaterfallStep, 'label' | 'detail'> {
  switch (step.code) {
    case 'list':
      return { label: text.t('prices.step.list') };
    case 'yours':
      return { label: text.t('prices.step.yours') };
    case 'agreement-price':
      return {
        label: text.t('prices.step.agreement-price'),
        detail: text.t('prices.step.agreement-price.detail', { quantity: step.fromQuantity }),
      };
    case 'discount':
      return {
        label: text.t('prices.step.discount', { label: step.label }),
        detail: text.t('prices.step.discount.detail', { percent: text.percent(step.basisPoints / 10_000) }),
      };
  }
}

function noteWords(note: PriceNote, text: Translator): string {
  switch (note.code) {
    case 'agreement-ended':
      return text.t('prices.note.agreement-ended', { date: text.date(note.at) });
    case 'agreement-starts':
      return text.t('prices.note.agreement-starts', { date: text.date(note.at) });
    case 'next-tier':
      return text.t('prices.note.next-tier', { quantity: note.fromQuantity });
  }
}

function agreementWords({ agreement }: PriceExplanation, text: Translator): string {
  if (agreement === null) return text.t('prices.no-agreement');
  const { name, number, until } = agreement;
  if (until === null) return text.t('prices.agreement.open', { name, number });
  return text.t('prices.agreement', { name, number, until: text.date(lastDay(until)) });
}

/** An agreement ends on an instant that is already outside; people name the day before it. */
function lastDay(until: string): Date {
  return new Date(Date.parse(until) - 1);
}
