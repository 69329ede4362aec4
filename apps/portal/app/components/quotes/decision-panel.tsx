import type { Translator } from '@portico/messages';
import {
  BanIcon,
  Button,
  ButtonLink,
  CircleCheckIcon,
  CircleXIcon,
  Drawer,
  EditIcon,
  ForwardIcon,
  MoneyText,
  Notice,
  Panel,
  StickyBar,
  Totals,
} from '@portico/ui';
import type { ReactNode } from 'react';

import type { Decision } from '~/presenters/decision.ts';
import type { DeedStandings } from '~/presenters/quote-deeds.server.ts';
import type { QuoteView } from '~/presenters/quote-view.ts';
import type { DecisionResult } from '~/routes/quotes/decide-on-quote.server.ts';
import { useText } from '~/text/use-text.ts';

import { DecisionForm } from './decision-form.tsx';
import { QuoteOutcome } from './quote-outcome.tsx';
import { WhyNot } from './why-not.tsx';

/** Somebody who may decide on the quote. */
export type DeciderChoice = {
  readonly membershipId: string;
  readonly name: string;
  readonly roles: readonly string[];
};

const VERBS = ['accept', 'reject', 'request-change', 'forward'] as const satisfies readonly Decision[];

const ICONS: Readonly<Record<(typeof VERBS)[number], ReactNode>> = {
  accept: <CircleCheckIcon size={16} />,
  reject: <CircleXIcon size={16} />,
  'request-change': <EditIcon size={16} />,
  forward: <ForwardIcon size={16} />,
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

/** What is at stake and what the reader can do about it; on phones also as a sheet, within reach of the thumb. */
export function DecisionPanel(props: DecisionProps) {
  const text = useText();
  const { quote, deeds } = props;
  const title = titleOf(quote, deeds, text);
  const isDecidable = quote.state === 'open' && VERBS.some((verb) => deeds[verb].kind === 'allowed');
  return (
    <>
      <Panel id="decision" title={title}>
        <Decide {...props} />
      </Panel>
      {isDecidable && (
        <StickyBar
          label={text.t('quotes.openDecision')}
          value={<MoneyText value={text.money(quote.shown.total)} emphasis="strong" />}
          detail={text.t('orders.net')}
          action={
            <Drawer
              key={quote.version}
              title={title}
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
      )}
    </>
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

type VerbProps = {
  readonly quote: QuoteView;
  readonly deeds: DeedStandings;
  readonly decision: Decision | undefined;
};

/** The four verbs as equals; one that cannot be done stays in its place. */
function Verbs({ quote, deeds, decision }: VerbProps) {
  const text = useText();
  return (
    <div className="grid grid-cols-2 gap-2" role="group" aria-label={text.t('quotes.decide')}>
      {VERBS.map((verb) =>
        deeds[verb].kind === 'allowed' ? (
          <ButtonLink
            key={verb}
            href={`/quotes/${quote.id}?decide=${verb}`}
            icon={ICONS[verb]}
            variant={decision === verb ? 'primary' : 'secondary'}
            aria-current={decision === verb ? 'true' : undefined}
            block
          >
            {text.t(`quotes.verb.${verb}`)}
          </ButtonLink>
        ) : (
          <Button key={verb} icon={ICONS[verb]} disabled block>
            {text.t(`quotes.verb.${verb}`)}
          </Button>
        ),
      )}
    </div>
  );
}

/** What only whoever asked can do. */
function RequesterVerbs({ quote, deeds, decision }: VerbProps) {
  const text = useText();
  const mayRevise = deeds.revise.kind === 'allowed';
  const mayWithdraw = deeds.withdraw.kind === 'allowed' && decision !== 'withdraw';
  if (!mayRevise && !mayWithdraw) return null;
  return (
    <div className="grid gap-2">
      {mayRevise && (
        <ButtonLink href={`/quotes/${quote.id}/revise`} variant="primary" icon={<EditIcon size={16} />} block>
          {text.t('quotes.verb.revise')}
        </ButtonLink>
      )}
      {mayWithdraw && (
        <ButtonLink
          href={`/quotes/${quote.id}?decide=withdraw`}
          variant="quiet"
          icon={<BanIcon size={16} />}
          block
        >
          {text.t('quotes.verb.withdraw')}
        </ButtonLink>
      )}
    </div>
  );
}
