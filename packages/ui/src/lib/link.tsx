import { clsx } from 'clsx';
import { useUi } from './ui-provider.tsx';
import type { LinkComponentProps } from './ui-provider.tsx';

/** Props of {@link Link}. */
export interface LinkProps extends LinkComponentProps {
  /** `text` is underlined in running text, `quiet` underlines on hover (tables, navigation), `plain` has no look. */
  look?: 'text' | 'quiet' | 'plain' | undefined;
}

/** A link through the application's router (see UiProvider). */
export function Link({ look = 'text', className, ...anchor }: LinkProps) {
  const { Link: RouterLink } = useUi();
  return (
    <RouterLink {...anchor} className={clsx(look !== 'plain' && `ui-link ui-link-${look}`, className)} />
  );
}
