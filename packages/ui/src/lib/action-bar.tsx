import type { ReactNode } from 'react';

/** The buttons at the end of a form, the main one first in reading order. */
export const ActionBar = ({ children }: { children: ReactNode }) => (
  <div className="ui-action-bar">{children}</div>
);
