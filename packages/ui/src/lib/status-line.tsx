import type { ReactNode } from 'react';
import { CheckIcon, CloseIcon } from './icons.ts';

/** One step of a {@link StatusLine}. */
export interface StatusStep {
  key: string;
  label: ReactNode;
  state: 'done' | 'current' | 'upcoming' | 'cancelled';
  date?: ReactNode;
  /** The state in a word for screen readers: "done", "current". */
  stateLabel?: string | undefined;
}

/** How far something has come, from the first step to the last. */
export function StatusLine({ label, steps }: { label: string; steps: readonly StatusStep[] }) {
  return (
    <ol className="ui-status-line" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.key}
          className="ui-step"
          data-state={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="ui-step-dot" aria-hidden="true">
            {step.state === 'done' && <CheckIcon />}
            {step.state === 'cancelled' && <CloseIcon />}
          </span>
          <span className="ui-step-words">
            <span className="ui-step-label">{step.label}</span>
            {step.stateLabel && <span className="ui-visually-hidden">, {step.stateLabel}</span>}
            {step.date && <span className="ui-step-date">{step.date}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
