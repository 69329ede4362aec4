import { couldEver } from '@portico/access';
import { PersonIcon, SellerShell } from '@portico/ui';
import { Outlet, useLocation } from 'react-router';

import { ErrorPage } from '~/components/shell/error-page.tsx';
import { GlobalSearch } from '~/components/shell/global-search.tsx';
import { SellerMark } from '~/components/shell/seller-mark.tsx';
import { sellerNav } from '~/components/shell/seller-nav.tsx';
import { shellLabels } from '~/components/shell/shell-labels.ts';
import { SignOutForm } from '~/components/shell/sign-out-form.tsx';
import { servicesContext } from '~/contexts.ts';
import { requireStaff } from '~/middleware/viewer.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/seller-layout.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const viewer = requireStaff(context, url);
  const { name } = await context.get(servicesContext).seller();
  return {
    sellerName: name,
    person: { name: viewer.name, email: viewer.email },
    maySeeJobs: couldEver(viewer, 'job.read'),
  };
}

export default function SellerLayout({ loaderData }: Route.ComponentProps) {
  const { sellerName, person, maySeeJobs } = loaderData;
  const text = useText();
  const { pathname } = useLocation();
  return (
    <SellerShell
      labels={shellLabels(text, person.name, sellerName)}
      mark={<SellerMark />}
      homeHref="/seller"
      homeLabel={text.t('shell.nav.home')}
      nav={sellerNav(text, pathname, maySeeJobs)}
      search={<GlobalSearch address="/seller/search" label={text.t('seller.search')} />}
      organization={{ name: sellerName, unit: text.t('shell.sellerSide') }}
      person={{
        ...person,
        links: [
          {
            key: 'account',
            label: text.t('shell.person.account'),
            href: '/seller/account',
            icon: <PersonIcon size={16} />,
          },
        ],
        signOut: <SignOutForm />,
      }}
    >
      <Outlet />
    </SellerShell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
