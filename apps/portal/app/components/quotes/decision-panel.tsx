import type { Translator } from '@portico/messages';
import { ButtonLink, Drawer, MoneyText, Notice, Panel, StickyBar, Totals } from '@portico/ui';

import type { Decision } from '~/presenters/decision.ts';
import type { DeedStandings } from '~/presenters/quote-deeds.server.ts';
import type { QuoteView } from '~/presenters/quote-view.ts';
import type { DecisionResult } from '~/routes/quotes/decide-on-quote.server.ts';
import { useText } from '~/text/use-text.ts';

import { DecisionForm } from './decision-form.tsx';
import { QuoteOutcome } from './quote-outcome.tsx';
import { RequesterVerbs, VERBS, Verbs } from './verbs.tsx';
import { WhyNot } from './why-not.tsx';

/** Somebody who may decide on the quote. */
export type DeciderChoice = {
  readonly membershipId: string;
  readonly name: string;
  readonly roles: readonly string[];
};

/** What a decision is made from. */
export type DecisionProps = {
  readonly quote: QuoteView;
  readonly deeds: DeedStandings;
  readonly decision: Decision | undefined;
  readonly deciders: readonly DeciderChoice[];
  readonly submissionId: string;
  readonly result: DecisionResult | undefined;
};

/** What is at stake, and what the reader can do about it. */
export function DecisionPanel(props: DecisionProps) {
  const text = useText();
  return (
    <Panel id="decision" title={titleOf(props.quote, props.deeds, text)}>
      <Decide {...props} />
    </Panel>
  );
}

/** The same on phones as a sheet within reach of the thumb; stands last on the page, so that it stays in sight. */
export function DecisionSheet(props: DecisionProps) {
  const text = useText();
  const { quote, deeds } = props;
  if (quote.state !== 'open' || VERBS.every((verb) => deeds[verb].kind !== 'allowed')) return null;
  return (
    <StickyBar
      label={text.t('quotes.openDecision')}
      value={<MoneyText value={text.money(quote.shown.total)} emphasis="strong" />}
      detail={text.t('orders.net')}
      action={
        <Drawer
          key={quote.version}
          title={titleOf(quote, deeds, text)}
          closeLabel={text.t('shell.close')}
          trigger={
            <ButtonLink href="#decision" variant="primary">
              {text.t('quotes.openDecision')}
            </ButtonLink>
          }
        >
          <Decide {...props} />
        </Drawer>
      }
    />
  );
}

function Decide({ quote, deeds, decision, deciders, submissionId, result }: DecisionProps) {
  const text = useText();
  const isCurrent = quote.shown.number === quote.currentRevision;
  const isChosen = decision !== undefined && deeds[decision].kind === 'allowed';
  return (
    <div className="grid gap-4">
      <Totals
        total={{ label: text.t('orders.total'), amount: text.money(quote.shown.total) }}
        note={text.t('orders.net')}
      />
      {isCurrent ? (
        <>
          <QuoteOutcome quote={quote} />
          {quote.state === 'open' && <Verbs quote={quote} deeds={deeds} decision={decision} />}
          {isChosen && (
            <DecisionForm
              key={decision}
              decision={decision}
              quote={quote}
              deciders={deciders}
              submissionId={submissionId}
              result={result?.decision === decision ? result : undefined}
            />
          )}
          {quote.state === 'open' && (
            <WhyNot deeds={deeds} assignedTo={quote.assignedTo} deciders={deciders} />
          )}
          <RequesterVerbs quote={quote} deeds={deeds} decision={decision} />
        </>
      ) : (
        <Notice
          action={
            <ButtonLink href={`/quotes/${quote.id}`} size="small">
              {text.t('quotes.showCurrent')}
            </ButtonLink>
          }
        >
          {text.t('quotes.onlyCurrent')}
        </Notice>
      )}
    </div>
  );
}

function titleOf(quote: QuoteView, deeds: DeedStandings, text: Translator): string {
  if (quote.state !== 'open') return text.t('quotes.standing');
  return VERBS.some((verb) => deeds[verb].kind === 'allowed')
    ? text.t('quotes.decide')
    : text.t('quotes.waitsForOther', { name: quote.assignedTo });
}
