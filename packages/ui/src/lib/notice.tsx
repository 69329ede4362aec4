import type { ReactNode } from 'react';
import { ToneIcon } from './tone-icon.tsx';
import type { Tone } from './tone.ts';

/** Props of {@link Notice}. */
export interface NoticeProps {
  tone?: Tone | undefined;
  title?: ReactNode;
  children?: ReactNode;
  /** What to do about it. */
  action?: ReactNode;
  /** `status` or `alert` when it appears while the page stands. */
  role?: 'status' | 'alert' | 'note' | undefined;
}

/** Something to know about the part of the page that it stands in. */
export const Notice = ({ tone = 'info', title, children, action, role }: NoticeProps) => (
  <div className={`ui-notice ui-tone-${tone}`} role={role}>
    <ToneIcon tone={tone} />
    <div className="ui-notice-body">
      {title && <p className="ui-notice-title">{title}</p>}
      {children && <div>{children}</div>}
    </div>
    {action && <div className="ui-notice-action">{action}</div>}
  </div>
);
