import type { JobState } from '@portico/database';
import { Badge } from '@portico/ui';
import type { Tone } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

const TONES: Readonly<Record<JobState, Tone>> = {
  queued: 'neutral',
  running: 'info',
  done: 'success',
  dead: 'danger',
  discarded: 'neutral',
};

/** The state of a job. */
export function JobBadge({ state }: { readonly state: JobState }) {
  const text = useText();
  return <Badge tone={TONES[state]}>{text.t(`states.job.${state}`)}</Badge>;
}
