import { couldEver } from '@portico/access';
import { BuyerShell, PersonIcon } from '@portico/ui';
import { Outlet, useLocation } from 'react-router';

import { buyerNav } from '~/components/shell/buyer-nav.tsx';
import { ErrorPage } from '~/components/shell/error-page.tsx';
import { GlobalSearch } from '~/components/shell/global-search.tsx';
import { previewFrame } from '~/components/shell/preview-frame.tsx';
import { SellerMark } from '~/components/shell/seller-mark.tsx';
import { shellLabels } from '~/components/shell/shell-labels.ts';
import { SignOutForm } from '~/components/shell/sign-out-form.tsx';
import { servicesContext } from '~/contexts.ts';
import { requirePageViewer } from '~/middleware/viewer.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/buyer-layout.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requirePageViewer(context, url);
  const { shellCounts, seller } = context.get(servicesContext);
  const [counts, { name: sellerName }] = await Promise.all([shellCounts(viewer), seller()]);
  return {
    counts,
    sellerName,
    person: { name: viewer.name, email: viewer.email },
    organization: viewer.organizationName,
    unit: viewer.kind === 'member' ? viewer.unitName : undefined,
    preview: viewer.kind === 'preview',
    maySwitch: viewer.kind === 'member' && viewer.membershipCount > 1,
    places: {
      quotes: couldEver(viewer, 'quote.read'),
      orders: couldEver(viewer, 'order.read'),
      people: couldEver(viewer, 'people.read'),
    },
  };
}

export default function BuyerLayout({ loaderData }: Route.ComponentProps) {
  const { counts, sellerName, person, organization, unit, preview, maySwitch, places } = loaderData;
  const text = useText();
  const { pathname } = useLocation();
  const links = [
    {
      key: 'account',
      label: text.t('shell.person.account'),
      href: '/account',
      icon: <PersonIcon size={16} />,
    },
    ...(maySwitch ? [{ key: 'switch', label: text.t('shell.person.switch'), href: '/switch' }] : []),
  ];
  return (
    <BuyerShell
      labels={shellLabels(text, person.name, organization)}
      mark={<SellerMark />}
      homeHref="/"
      homeLabel={text.t('shell.nav.home')}
      nav={buyerNav(text, pathname, places, counts.waiting)}
      organization={{ name: organization, unit }}
      search={<GlobalSearch address="/search" label={text.t('shell.search')} />}
      cart={{ href: '/cart', label: text.t('shell.cart', { count: counts.cart }), count: counts.cart }}
      waiting={{
        href: '/#waiting',
        label: text.t('shell.waiting', { count: counts.waiting }),
        count: counts.waiting,
      }}
      person={{ ...person, links: preview ? [] : links, signOut: <SignOutForm /> }}
      frame={preview ? previewFrame(text, organization) : undefined}
      footer={text.t('shell.footer', { seller: sellerName })}
    >
      <Outlet />
    </BuyerShell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
