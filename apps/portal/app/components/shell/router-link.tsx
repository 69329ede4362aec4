import type { LinkComponentProps } from '@portico/ui';
import { Link } from 'react-router';

/** The link of the interface library, made a client-side navigation that is fetched ahead on intent. */
export function RouterLink({ href, ...rest }: LinkComponentProps) {
  const isOurs = href.startsWith('/') && !href.startsWith('//');
  return isOurs && !('download' in rest) ? (
    <Link to={href} prefetch="intent" {...rest} />
  ) : (
    <a href={href} {...rest} />
  );
}
