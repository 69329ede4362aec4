import { toLocale } from '@portico/messages';
import { ToastRegion } from '@portico/ui';
import type { CSSProperties, ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, data, useRouteLoaderData } from 'react-router';

import './app.css';
import { ErrorPage } from './components/shell/error-page.tsx';
import { RouterUi } from './components/shell/router-ui.tsx';
import { requestContext, servicesContext, textContext, viewerContext } from './contexts.ts';
import { clearToast, readToast } from './forms/toast.server.ts';
import { textMiddleware } from './middleware/text.server.ts';
import { viewerMiddleware } from './middleware/viewer.server.ts';
import { TextProvider, useText } from './text/use-text.ts';
import { useTranslator } from './text/use-translator.ts';

import type { Route } from './+types/root.ts';

export const middleware: Route.MiddlewareFunction[] = [viewerMiddleware, textMiddleware];

export const links: Route.LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { locale, timeZone } = context.get(textContext);
  const viewer = context.get(viewerContext);
  const seller = await context.get(servicesContext).seller();
  const { nonce, reference } = context.get(requestContext);
  const toast = readToast(request);
  const { theme, density } =
    viewer.kind === 'anonymous' ? { theme: 'system', density: 'comfortable' } : viewer.preferences;
  return data(
    {
      locale,
      timeZone,
      theme,
      density,
      toast,
      nonce,
      reference,
      seller: { name: seller.name, accentColor: seller.accentColor, markSvg: seller.markSvg },
    },
    toast === undefined ? undefined : { headers: { 'Set-Cookie': clearToast() } },
  );
}

export default function Root({ loaderData }: Route.ComponentProps) {
  const text = useText();
  const { toast } = loaderData;
  return (
    <>
      <Outlet />
      <ToastRegion
        label={text.t('shell.notices')}
        dismissLabel={text.t('shell.dismiss')}
        toast={toast && { message: text.t(toast.key, toast.values), tone: toast.tone ?? 'success' }}
      />
    </>
  );
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const found = useRouteLoaderData<typeof loader>('root');
  const locale = toLocale(found?.locale ?? 'en');
  const translator = useTranslator(locale, found?.timeZone ?? 'UTC');
  const nonce = found?.nonce;
  return (
    <html
      lang={locale}
      data-theme={found?.theme ?? 'system'}
      data-density={found?.density ?? 'comfortable'}
      style={accentStyle(found?.seller.accentColor)}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        {/* Style sheets need no nonce, and one that only the server knows would differ once the page comes to life. */}
        <Links nonce="" />
      </head>
      <body>
        <TextProvider value={translator}>
          <RouterUi locale={locale}>{children}</RouterUi>
        </TextProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <main id="main">
      <ErrorPage error={error} />
    </main>
  );
}

/** Hands the seller's colour to the tokens, from which every accent derives. */
function accentStyle(color: string | undefined): CSSProperties | undefined {
  const style: CSSProperties & { '--accent'?: string } = color === undefined ? {} : { '--accent': color };
  return style;
}
