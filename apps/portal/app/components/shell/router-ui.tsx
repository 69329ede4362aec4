import { UiProvider } from '@portico/ui';
import type { FormComponentProps, LinkComponentProps } from '@portico/ui';
import type { ReactNode } from 'react';
import { Form, Link, useNavigate } from 'react-router';

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
  const isPage =
    href.startsWith('/') &&
    !href.startsWith('//') &&
    rest.download === undefined &&
    rest.target === undefined;
  return isPage ? <Link to={href} prefetch="intent" {...rest} /> : <a href={href} {...rest} />;
}

function RouterForm({ method, action, encType: _encType, ...rest }: FormComponentProps) {
  const isGet = method === undefined || method.toLowerCase() === 'get';
  return isGet ? (
    <Form method="get" {...(typeof action === 'string' ? { action } : {})} {...rest} />
  ) : (
    <form method={method} action={action} {...rest} />
  );
}
