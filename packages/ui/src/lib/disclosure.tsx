import type { ReactNode } from 'react';
import { ChevronRightIcon } from './icons.ts';

/** Something that can be unfolded, by the browser's own means. */
export const Disclosure = ({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  open?: boolean | undefined;
  children: ReactNode;
}) => (
  <details className="ui-disclosure" open={open}>
    <summary>
      <ChevronRightIcon />
      {summary}
    </summary>
    <div className="ui-disclosure-body">{children}</div>
  </details>
);
