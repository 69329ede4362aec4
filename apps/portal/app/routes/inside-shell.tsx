import { Outlet } from 'react-router';

import { ErrorPage } from '~/components/shell/error-page.tsx';

import type { Route } from './+types/inside-shell.ts';

/** Keeps what goes wrong on a page inside the shell, so that the way out stays where it was. */
export default function InsideShell() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
