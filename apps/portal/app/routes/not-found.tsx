import { notFound } from '~/errors.server.ts';

/** Every address that is no page: the same answer as for a page that is somebody else's. */
export function loader() {
  throw notFound();
}

export default function NotFound() {
  return null;
}
