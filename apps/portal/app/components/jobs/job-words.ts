import type { JobListItem } from '@portico/database';
import type { Translator } from '@portico/messages';

/** What a job does, in words; a kind that has none yet, such as a newer version's, is named as it is. */
export function jobWords(job: Pick<JobListItem, 'kind' | 'mail'>, text: Translator): string {
  if (job.mail !== undefined) {
    return text.t('jobs.kind.mail.of', {
      template: wordsOr(`jobs.template.${job.mail.template}`, job.mail.template, text),
    });
  }
  return wordsOr(`jobs.kind.${job.kind}`, job.kind, text);
}

function wordsOr(key: string, otherwise: string, text: Translator): string {
  return text.knows(key) ? text.t(key) : otherwise;
}
