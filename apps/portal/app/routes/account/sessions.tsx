import { endOtherSessions, endOwnSession, listOwnSessions } from '@portico/database';
import { Badge, Button, ItemList, Panel } from '@portico/ui';

import { AccountFrame } from '~/components/account/account-frame.tsx';
import { requestContext, servicesContext, textContext } from '~/contexts.ts';
import { badRequest } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { requireSignedIn } from '~/middleware/viewer.server.ts';
import { sessionViews } from '~/presenters/session-view.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/sessions.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requireSignedIn(context, url);
  const { now } = context.get(requestContext);
  const text = context.get(textContext);
  const sessions = await listOwnSessions(context.get(servicesContext).database, viewer, now);
  return { title: text.t('account.sessions.title'), sessions: sessionViews(sessions, text, now) };
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const viewer = requireSignedIn(context, url);
  const { database } = context.get(servicesContext);
  const occasion = context.get(requestContext);
  const form = await readForm(request);
  switch (form.text('intent')) {
    case 'end': {
      const ended = await endOwnSession(database, viewer, form.text('sessionId'), occasion);
      const key = ended ? 'account.sessions.ended' : 'account.sessions.gone';
      return redirectWithToast(url.pathname, { key, tone: ended ? 'success' : 'info' });
    }
    case 'end-others': {
      const count = await endOtherSessions(database, viewer, occasion);
      return redirectWithToast(url.pathname, { key: 'account.sessions.endedOthers', values: { count } });
    }
    default:
      throw badRequest();
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Sessions({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { sessions } = loaderData;
  return (
    <AccountFrame current="sessions">
      <Panel
        title={text.t('account.sessions.title')}
        description={text.t('account.sessions.lead')}
        actions={
          sessions.length > 1 && (
            <form method="post">
              <Button type="submit" name="intent" value="end-others" size="small">
                {text.t('account.sessions.endOthers')}
              </Button>
            </form>
          )
        }
        flush
      >
        <ItemList
          label={text.t('account.sessions.title')}
          items={sessions.map((session) => ({
            key: session.id,
            title: session.browser,
            meta: session.facts.join(' · '),
            ...(session.isCurrent
              ? { aside: <Badge tone="success">{text.t('account.sessions.current')}</Badge> }
              : { actions: <EndForm sessionId={session.id} browser={session.browser} /> }),
          }))}
        />
      </Panel>
    </AccountFrame>
  );
}

function EndForm({ sessionId, browser }: { readonly sessionId: string; readonly browser: string }) {
  const text = useText();
  return (
    <form method="post">
      <input type="hidden" name="sessionId" value={sessionId} readOnly />
      <Button
        type="submit"
        name="intent"
        value="end"
        size="small"
        aria-label={text.t('account.sessions.end.label', { browser })}
      >
        {text.t('account.sessions.end')}
      </Button>
    </form>
  );
}
