import { clsx } from 'clsx';
import { useId } from 'react';
import type { MouseEventHandler, ReactNode } from 'react';
import { AlertIcon, CheckIcon, ChevronRightIcon, LockIcon } from './icons.ts';
import { useUi } from './ui-provider.tsx';

/** One question of a {@link ChoiceLayout}: its name and what is chosen; `children` where it is open. */
export interface ChoiceSection {
  key: string;
  title: ReactNode;
  value: ReactNode;
  /** Opens it; works without scripts. */
  href: string;
  onOpen?: MouseEventHandler<HTMLAnchorElement> | undefined;
  open: boolean;
  /** A word beside the value: "changed". */
  mark?: ReactNode;
  /** Its answer is fixed. */
  lockedLabel?: string | undefined;
  /** It takes part in a conflict. */
  faulty?: boolean | undefined;
  children?: ReactNode;
}

/** Props of {@link ChoiceLayout}. */
export interface ChoiceLayoutProps {
  label: string;
  sections: readonly ChoiceSection[];
  aside: ReactNode;
}

/**
 * Questions on the left with what is chosen, the open one in the middle, the sum of it all on the right. On a phone
 * the open question unfolds where it stands and the sum follows.
 */
export function ChoiceLayout({ label, sections, aside }: ChoiceLayoutProps) {
  const id = useId();
  return (
    <div className="ui-choice-layout">
      <ol
        className="ui-choice-sections"
        aria-label={label}
        style={{ gridTemplateRows: `repeat(${sections.length}, auto) 1fr` }}
      >
        {sections.map((section) => (
          <Section key={section.key} id={`${id}-${section.key}`} section={section} />
        ))}
      </ol>
      <aside className="ui-choice-aside">{aside}</aside>
    </div>
  );
}

function Section({ id, section }: { id: string; section: ChoiceSection }) {
  const { Link } = useUi();
  const { title, value, href, onOpen, open, mark, lockedLabel, faulty, children } = section;
  return (
    <li className="ui-choice-section">
      <Link
        href={href}
        onClick={onOpen}
        aria-current={open ? 'step' : undefined}
        className={clsx('ui-choice-link', faulty && 'ui-choice-faulty')}
      >
        <span className="ui-choice-state" aria-hidden="true">
          {faulty ? <AlertIcon /> : lockedLabel ? <LockIcon /> : <CheckIcon />}
        </span>
        <span className="ui-choice-title">
          {title}
          {lockedLabel && <span className="ui-visually-hidden"> ({lockedLabel})</span>}
        </span>
        <span className="ui-choice-value">{value}</span>
        {mark && <span className="ui-choice-mark">{mark}</span>}
        <ChevronRightIcon />
      </Link>
      {open && (
        <section aria-labelledby={id} className="ui-choice-open">
          <h2 id={id} className="ui-choice-heading">
            {title}
          </h2>
          {children}
        </section>
      )}
    </li>
  );
}
