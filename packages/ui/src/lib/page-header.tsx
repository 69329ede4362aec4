import type { ReactNode } from 'react';
import { Breadcrumbs } from './breadcrumbs.tsx';
import type { Crumb } from './breadcrumbs.tsx';

/** Props of {@link PageHeader}. */
export interface PageHeaderProps {
  /** The thing itself: "Quote Q-100012". The page's only h1. */
  title: ReactNode;
  /** Beside the title: a Badge. */
  badge?: ReactNode;
  /** The line under it: its state, whose it is, until when. */
  state?: ReactNode;
  /** The one main action, with quieter ones before it. */
  actions?: ReactNode;
  /** Only below two levels. */
  breadcrumbs?: { label: string; crumbs: readonly Crumb[] } | undefined;
}

/** Head of a page: where it stands, what it is, its state, what to do. */
export const PageHeader = ({ title, badge, state, actions, breadcrumbs }: PageHeaderProps) => (
  <header className="ui-page-header">
    {breadcrumbs && <Breadcrumbs {...breadcrumbs} />}
    <div className="ui-page-head">
      <div className="ui-page-words">
        <div className="ui-page-title-row">
          <h1 className="ui-page-title">{title}</h1>
          {badge}
        </div>
        {state && <div className="ui-page-state">{state}</div>}
      </div>
      {actions && <div className="ui-page-actions">{actions}</div>}
    </div>
  </header>
);
