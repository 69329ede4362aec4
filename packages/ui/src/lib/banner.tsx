import type { ReactNode } from 'react';
import { ToneIcon } from './tone-icon.tsx';
import type { Tone } from './tone.ts';

/** Props of {@link Banner}. */
export interface BannerProps {
  tone?: Tone | undefined;
  children: ReactNode;
  action?: ReactNode;
}

/** One line over the whole page: offline, maintenance, a page that is not released. */
export const Banner = ({ tone = 'info', children, action }: BannerProps) => (
  <div className={`ui-banner ui-tone-${tone}`} role="status">
    <ToneIcon tone={tone} />
    <p>{children}</p>
    {action && <div>{action}</div>}
  </div>
);
