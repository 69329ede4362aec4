import type { ReactNode } from 'react';

/** Props of {@link StickyBar}. */
export interface StickyBarProps {
  label: string;
  /** The figure that matters. */
  value: ReactNode;
  /** A quiet line under it. */
  detail?: ReactNode;
  action: ReactNode;
}

/** On phones, what a page comes to and its one action, within reach of the thumb; wide screens do not show it. */
export const StickyBar = ({ label, value, detail, action }: StickyBarProps) => (
  <div className="ui-sticky-bar" role="region" aria-label={label}>
    <div className="ui-sticky-words">
      {value}
      {detail && <span className="ui-sticky-detail">{detail}</span>}
    </div>
    {action}
  </div>
);
