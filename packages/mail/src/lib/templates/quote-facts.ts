import type { LetterFact } from '../letter.ts';
import type { MailData } from '../mail-data.ts';
import { instantInWords } from './wording.ts';
import type { WordingContext } from './wording.ts';

type QuoteData = MailData<'quote-requested'>['quote'];

/** What every mail about a quote mentions in its sentences. */
export function quoteValues(quote: QuoteData, actor: string, { text }: WordingContext) {
  return {
    actor,
    number: quote.number,
    organization: quote.organizationName,
    amount: text.money(quote.total),
    expires: instantInWords(text, quote.expiresAt),
  };
}

/** The figures of a quote as a list. */
export function quoteFacts(quote: QuoteData, { text }: WordingContext): readonly LetterFact[] {
  const { number, revision } = quote;
  return [
    { label: text.t('mail.fact.quote'), value: text.t('mail.fact.quote.value', { number, revision }) },
    { label: text.t('mail.fact.title'), value: quote.title },
    { label: text.t('mail.fact.lines'), value: text.number(quote.lineCount) },
    { label: text.t('mail.fact.amount'), value: text.money(quote.total) },
    { label: text.t('mail.fact.expires'), value: instantInWords(text, quote.expiresAt) },
  ];
}

/** The link to the quote. */
export function quoteAction(quote: QuoteData, { text }: WordingContext) {
  return { label: text.t('mail.action.quote'), path: quote.path };
}
