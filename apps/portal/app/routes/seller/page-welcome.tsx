import { TextArea, TextField } from '@portico/ui';

import { SectionForm } from '~/components/seller/section-form.tsx';
import { WelcomeView } from '~/components/seller/welcome-view.tsx';
import { readForm } from '~/forms/read-form.server.ts';
import { useFaults } from '~/forms/use-faults.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/page-welcome.ts';
import { openDesk } from './desk.server.ts';
import { requirePage, saveSection, seenDraftOf, workedOn } from './page-section.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const state = await requirePage(openDesk(context, url), params.organizationId);
  return { seen: seenDraftOf(state), welcome: workedOn(state)?.welcome ?? { title: '', text: '' } };
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const form = await readForm(request);
  const welcome = { title: form.text('welcome.title'), text: form.text('welcome.text') };
  const change = { section: 'welcome', welcome } as const;
  return saveSection(openDesk(context, url), params.organizationId, form, change, url.pathname);
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

export default function PageWelcome({ loaderData, actionData }: Route.ComponentProps) {
  const { seen, welcome } = loaderData;
  const text = useText();
  const faultOf = useFaults(actionData?.faults);
  return (
    <SectionForm
      title={text.t('seller.page.section.welcome')}
      description={text.t('seller.welcome.description')}
      seen={seen}
      sent={actionData}
      view={<WelcomeView welcome={welcome} />}
    >
      <div className="grid max-w-3xl gap-4">
        <TextField
          name="welcome.title"
          label={text.t('seller.welcome.title')}
          defaultValue={actionData?.values['welcome.title'] ?? welcome.title}
          error={faultOf('welcome.title')}
          required
        />
        <TextArea
          name="welcome.text"
          label={text.t('seller.welcome.text')}
          hint={text.t('seller.welcome.text.hint')}
          rows={8}
          defaultValue={actionData?.values['welcome.text'] ?? welcome.text}
          error={faultOf('welcome.text')}
        />
      </div>
    </SectionForm>
  );
}
