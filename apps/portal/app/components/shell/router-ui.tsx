import { UiProvider } from '@portico/ui';
import type { FormComponentProps, LinkComponentProps } from '@portico/ui';
import type { ReactNode } from 'react';
import { Form, Link, useLocation, useNavigate } from 'react-router';

/** Gives the interface library the router: its links and filter forms become client-side navigations. */
export function RouterUi({ locale, children }: { readonly locale: string; readonly children: ReactNode }) {
  const navigate = useNavigate();
  return (
    <UiProvider link={RouterLink} form={RouterForm} navigate={(href) => void navigate(href)} locale={locale}>
      {children}
    </UiProvider>
  );
}

/** A page of ours is fetched ahead when somebody is about to open it; anything else is the browser's business. */
function RouterLink({ href, ...rest }: LinkComponentProps) {
  if (href.startsWith('?')) return <QueryLink href={href} {...rest} />;
  const isPage =
    href.startsWith('/') &&
    !href.startsWith('//') &&
    rest.download === undefined &&
    rest.target === undefined;
  return isPage ? <PageLink href={href} {...rest} /> : <a href={href} {...rest} />;
}

/** The same page with another query: a filter, an order, a page of a list. */
function QueryLink({ href, ...rest }: LinkComponentProps) {
  const { pathname } = useLocation();
  // The router drops an empty query, and the page of the server has to say the same.
  return <PageLink href={href === '?' ? pathname : `${pathname}${href}`} {...rest} />;
}

/**
 * What the router's link renders is an anchor; on the server, where nothing can be clicked, it is made without the
 * router. A list has a hundred of them, and that halves the time of its page.
 */
function PageLink({ href, ...rest }: LinkComponentProps) {
  if (import.meta.env.SSR) return <a href={href} {...rest} />;
  return <Link to={href} prefetch="intent" discover="none" {...rest} />;
}

function RouterForm({ method, action, encType: _encType, ...rest }: FormComponentProps) {
  const isGet = method === undefined || method.toLowerCase() === 'get';
  return isGet ? (
    <Form method="get" {...(typeof action === 'string' ? { action } : {})} {...rest} />
  ) : (
    <form method={method} action={action} {...rest} />
  );
}
