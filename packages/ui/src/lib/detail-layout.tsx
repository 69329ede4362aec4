import type { ReactNode } from 'react';

/** Facts left, the decision right: the aside stays in sight on wide screens and comes first on phones. */
export const DetailLayout = ({ aside, children }: { aside: ReactNode; children: ReactNode }) => (
  <div className="ui-detail">
    <div className="ui-detail-main">{children}</div>
    <aside className="ui-detail-aside">{aside}</aside>
  </div>
);
