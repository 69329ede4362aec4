import type { Translator } from '@portico/messages';
import { ButtonLink, EmptyState } from '@portico/ui';
import { isRouteErrorResponse, useRouteLoaderData } from 'react-router';

import type { ErrorPageData } from '~/errors.server.ts';
import type { loader } from '~/root.tsx';
import { useText } from '~/text/use-text.ts';

import { refusalWords } from './refusal-words.ts';

/** What went wrong, what is safe, and what to do; the same for a page inside and outside the shell. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const text = useText();
  const reference = useRouteLoaderData<typeof loader>('root')?.reference;
  const { title, body } = describe(error, text, reference);
  return (
    <div className="grid min-h-[60vh] place-items-center p-6">
      <title>{title}</title>
      <EmptyState
        headingLevel={1}
        title={title}
        body={body}
        action={<ButtonLink href="/">{text.t('shell.error.home')}</ButtonLink>}
      />
    </div>
  );
}

function describe(
  error: unknown,
  text: Translator,
  reference: string | undefined,
): { title: string; body: string } {
  const known = isRouteErrorResponse(error) ? readErrorData(error) : undefined;
  switch (known?.kind) {
    case 'refused':
      return { title: text.t('shell.error.refused.title'), body: refusalWords(known.because, text) };
    case 'not-found':
      return { title: text.t('shell.error.notFound.title'), body: text.t('shell.error.notFound.body') };
    case 'bad-request':
      return { title: text.t('shell.error.badRequest.title'), body: text.t('shell.error.badRequest.body') };
    default:
      return {
        title: text.t('shell.error.failed.title'),
        body: text.t('shell.error.failed.body', { reference: reference ?? 'none' }),
      };
  }
}

function readErrorData({ status, data }: { status: number; data: unknown }): ErrorPageData | undefined {
  if (status === 404) return { kind: 'not-found' };
  if (status === 400) return { kind: 'bad-request' };
  return isErrorPageData(data) ? data : undefined;
}

function isErrorPageData(data: unknown): data is ErrorPageData {
  return typeof data === 'object' && data !== null && 'kind' in data;
}
