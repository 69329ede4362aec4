import { anonymous } from '@portico/access';
import type { BarredViewer, MemberViewer, PreviewViewer, StaffViewer } from '@portico/access';
import { findViewer } from '@portico/database';
import { redirect } from 'react-router';
import type { MiddlewareFunction, RouterContextProvider } from 'react-router';

import { requestContext, servicesContext, viewerContext } from '~/contexts.ts';
import { notFound, refused } from '~/errors.server.ts';

import { readSessionToken } from './session-cookie.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Finds out who asks, once per request, and decides nothing. */
export const viewerMiddleware: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const token = readSessionToken(request);
  const { database } = context.get(servicesContext);
  const viewer =
    token === undefined ? anonymous : await findViewer(database, token, context.get(requestContext).now);
  context.set(viewerContext, viewer);
  return next();
};

/** A member of a customer. Strangers are sent to sign in; the seller's people find nothing here. */
export function requireMember(context: Context, url: URL): MemberViewer {
  const viewer = requirePageViewer(context, url);
  if (viewer.kind === 'preview') throw refused({ kind: 'preview' });
  return viewer;
}

/** Whoever may look at a customer's page: a member, or one of the seller's people in a preview. */
export function requirePageViewer(context: Context, url: URL): MemberViewer | PreviewViewer {
  const viewer = context.get(viewerContext);
  switch (viewer.kind) {
    case 'member':
    case 'preview':
      return viewer;
    case 'barred':
      throw redirect('/no-access');
    case 'anonymous':
      throw signIn(url);
    case 'staff':
      throw url.pathname === '/' ? redirect('/seller') : notFound();
  }
}

/** One of the seller's people. Customers' people find nothing here, as if the seller's side did not exist. */
export function requireStaff(context: Context, url: URL): StaffViewer | PreviewViewer {
  const viewer = context.get(viewerContext);
  switch (viewer.kind) {
    case 'staff':
    case 'preview':
      return viewer;
    case 'anonymous':
      throw signIn(url);
    case 'barred':
      throw redirect('/no-access');
    case 'member':
      throw notFound();
  }
}

/** Anybody who is signed in, for what is their own whatever they are: profile, password, sessions. */
export function requireSignedIn(context: Context, url: URL): MemberViewer | StaffViewer | BarredViewer {
  const viewer = context.get(viewerContext);
  if (viewer.kind === 'anonymous') throw signIn(url);
  if (viewer.kind === 'preview') throw refused({ kind: 'preview' });
  return viewer;
}

function signIn(url: URL): Response {
  const target = `${url.pathname}${url.search}`;
  return redirect(target === '/' ? '/sign-in' : `/sign-in?returnTo=${encodeURIComponent(target)}`);
}
