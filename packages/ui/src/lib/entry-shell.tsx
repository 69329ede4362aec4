import type { ReactNode } from 'react';

/** Props of {@link EntryShell}. */
export interface EntryShellProps {
  /** The seller's mark. */
  mark: ReactNode;
  title: ReactNode;
  /** What happens here, in a line. */
  lead?: ReactNode;
  /** Other ways: help, another language. */
  footer?: ReactNode;
  children: ReactNode;
}

/** The pages before one is in: sign in, invitation, new password. */
export const EntryShell = ({ mark, title, lead, footer, children }: EntryShellProps) => (
  <div className="ui-entry">
    <div className="ui-entry-column">
      <header className="ui-entry-mark">{mark}</header>
      <main id="main" className="ui-entry-main">
        <h1 className="ui-entry-title">{title}</h1>
        {lead && <p className="ui-entry-lead">{lead}</p>}
        <div className="ui-entry-body">{children}</div>
      </main>
    </div>
    {footer && <footer className="ui-entry-footer">{footer}</footer>}
  </div>
);
