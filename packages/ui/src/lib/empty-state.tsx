import type { ReactNode } from 'react';

/** Props of {@link EmptyState}. */
export interface EmptyStateProps {
  /** A 20 px icon of the thing that is missing. */
  icon?: ReactNode;
  /** What this is and that there is none. */
  title: ReactNode;
  /** Why it is empty. */
  body?: ReactNode;
  /** The one thing to do. */
  action?: ReactNode;
  /** Heading level in the page's outline; 2 unless said. */
  headingLevel?: 1 | 2 | 3 | undefined;
}

/** Stands where a list or a page has nothing to show. */
export function EmptyState({ icon, title, body, action, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="ui-empty">
      {icon && <span className="ui-empty-icon">{icon}</span>}
      <Heading className="ui-empty-title">{title}</Heading>
      {body && <div className="ui-empty-text">{body}</div>}
      {action && <div className="ui-empty-action">{action}</div>}
    </div>
  );
}
