import { listPriceLists, nameDiscountSubjects } from '@portico/database';
import { DISCOUNT_SCOPES, agreementNumber, lastDayAfterMonths, toCalendarDate } from '@portico/pages';

import { AgreementFields } from '~/components/seller/agreement-fields.tsx';
import { AgreementView } from '~/components/seller/agreement-view.tsx';
import { SectionForm } from '~/components/seller/section-form.tsx';
import { readForm } from '~/forms/read-form.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/page-agreement.ts';
import { readAgreement } from './agreement-form.server.ts';
import { openDesk } from './desk.server.ts';
import { requirePage, saveSection, seenDraftOf, unsaved, workedOn } from './page-section.server.ts';
import { requireCustomer } from './require-customer.server.ts';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const desk = openDesk(context, url);
  const { number, currency } = await requireCustomer(desk, params.organizationId);
  const [state, priceLists] = await Promise.all([
    requirePage(desk, params.organizationId),
    listPriceLists(desk.database, desk.viewer),
  ]);
  const terms = workedOn(state)?.agreement;
  const subjects = await nameDiscountSubjects(desk.database, desk.viewer, terms?.discounts ?? []);
  const today = toCalendarDate(desk.now);
  return {
    seen: seenDraftOf(state),
    terms,
    /** What an agreement that is only begun starts with. */
    suggested: {
      number: agreementNumber(number),
      currency,
      validFrom: today,
      validUntil: lastDayAfterMonths(today, 12),
    },
    subjects,
    currency,
    scopes: DISCOUNT_SCOPES,
    contractLists: priceLists.filter((list) => list.kind === 'contract' && list.isActive),
  };
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const desk = openDesk(context, url);
  const form = await readForm(request);
  const { terms, faults, place } = await readAgreement(form, desk);
  if (faults.length > 0) return unsaved('faulty', faults, form, 422);
  const change = { section: 'agreement', agreement: terms } as const;
  return saveSection(desk, params.organizationId, form, change, url.pathname, place);
}

/** A refused change must be shown beside what stands there now, so everything is read again after every answer. */
export function shouldRevalidate() {
  return true;
}

export default function PageAgreement({ loaderData, actionData }: Route.ComponentProps) {
  const { seen, terms, subjects, contractLists } = loaderData;
  const text = useText();
  return (
    <SectionForm
      title={text.t('seller.page.section.agreement')}
      description={text.t('seller.agreement.description')}
      seen={seen}
      sent={actionData}
      view={<AgreementView terms={terms} subjects={subjects} lists={contractLists} />}
    >
      <AgreementFields {...loaderData} sent={actionData} />
    </SectionForm>
  );
}
