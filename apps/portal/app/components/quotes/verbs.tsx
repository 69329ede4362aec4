import {
  BanIcon,
  Button,
  ButtonLink,
  CircleCheckIcon,
  CircleXIcon,
  EditIcon,
  ForwardIcon,
} from '@portico/ui';
import type { ReactNode } from 'react';

import type { Decision } from '~/presenters/decision.ts';
import type { DeedStandings } from '~/presenters/quote-deeds.server.ts';
import type { QuoteView } from '~/presenters/quote-view.ts';
import { useText } from '~/text/use-text.ts';

/** The verbs of whoever decides, in the order in which they stand. */
export const VERBS = ['accept', 'reject', 'request-change', 'forward'] as const satisfies readonly Decision[];

const ICONS: Readonly<Record<(typeof VERBS)[number], ReactNode>> = {
  accept: <CircleCheckIcon size={16} />,
  reject: <CircleXIcon size={16} />,
  'request-change': <EditIcon size={16} />,
  forward: <ForwardIcon size={16} />,
};

type VerbProps = {
  readonly quote: QuoteView;
  readonly deeds: DeedStandings;
  readonly decision: Decision | undefined;
};

/** The four verbs as equals; one that cannot be done stays in its place. */
export function Verbs({ quote, deeds, decision }: VerbProps) {
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
export function RequesterVerbs({ quote, deeds, decision }: VerbProps) {
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
