import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';

/** Props of {@link Panel}. */
export interface PanelProps {
  title?: ReactNode;
  /** A line under the title. */
  description?: ReactNode;
  /** At the end of the title's line. */
  actions?: ReactNode;
  footer?: ReactNode;
  /** Tables and lists reach the edges. */
  flush?: boolean | undefined;
  /** `plain` has neither frame nor ground: a titled part of the page. */
  look?: 'framed' | 'plain' | undefined;
  /** Heading level in the page's outline; 2 unless said. */
  headingLevel?: 2 | 3 | undefined;
  className?: string | undefined;
  id?: string | undefined;
  children: ReactNode;
}

/** A part of a page with its heading. Panels do not stand inside panels. */
export function Panel(props: PanelProps) {
  const {
    title,
    description,
    actions,
    footer,
    flush,
    look = 'framed',
    headingLevel = 2,
    className,
    id,
    children,
  } = props;
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      id={id}
      aria-labelledby={title ? headingId : undefined}
      className={clsx('ui-panel', `ui-panel-${look}`, flush && 'ui-panel-flush', className)}
    >
      {(title || actions) && (
        <header className="ui-panel-header">
          <div>
            {title && (
              <Heading id={headingId} className="ui-panel-title">
                {title}
              </Heading>
            )}
            {description && <p className="ui-panel-description">{description}</p>}
          </div>
          {actions && <div className="ui-panel-actions">{actions}</div>}
        </header>
      )}
      <div className="ui-panel-body">{children}</div>
      {footer && <footer className="ui-panel-footer">{footer}</footer>}
    </section>
  );
}
