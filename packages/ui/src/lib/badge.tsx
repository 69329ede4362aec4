import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';

/** Props of {@link Badge}. */
export interface BadgeProps {
  tone?: Tone | undefined;
  /** An icon instead of the dot. */
  icon?: ReactNode;
  children: ReactNode;
}

/** A state in one or two words. */
export const Badge = ({ tone = 'neutral', icon, children }: BadgeProps) => (
  <span className={clsx('ui-badge', `ui-tone-${tone}`, !icon && 'ui-badge-dot')}>
    {icon}
    {children}
  </span>
);
