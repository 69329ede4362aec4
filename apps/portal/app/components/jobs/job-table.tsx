import type { JobGroup, JobListItem } from '@portico/database';
import type { Translator } from '@portico/messages';
import { DataTable, DateText, EmptyState, JobsIcon } from '@portico/ui';
import type { Column } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

import { JobBadge } from './job-badge.tsx';
import { JobDecision } from './job-decision.tsx';
import { jobWords } from './job-words.ts';

type JobTableProps = {
  readonly group: JobGroup;
  readonly jobs: readonly JobListItem[];
  readonly total: number;
  readonly now: Date;
};

/** The jobs of one group as a table; on a phone each is a card. */
export function JobTable({ group, jobs, total, now }: JobTableProps) {
  const text = useText();
  return (
    <DataTable
      caption={text.t('jobs.caption', { state: text.t(`jobs.tab.${group}`), count: total })}
      columns={columnsOf(group, text, now)}
      rows={jobs}
      rowKey={({ id }) => id}
      card={(job) => ({
        title: jobWords(job, text),
        aside: <JobBadge state={job.state} />,
        facts: [
          recipientOf(job),
          job.lastError ?? attemptsOf(job, text),
          group === 'dead' ? (
            <JobDecision key="decide" jobId={job.id} what={jobWords(job, text)} place="card" />
          ) : (
            <When key="when" job={job} text={text} now={now} />
          ),
        ],
      })}
      empty={
        <EmptyState
          icon={<JobsIcon size={20} />}
          title={text.t(`jobs.empty.${group}.title`)}
          body={text.t(`jobs.empty.${group}.body`)}
        />
      }
    />
  );
}

function columnsOf(group: JobGroup, text: Translator, now: Date): readonly Column<JobListItem>[] {
  const what: Column<JobListItem> = {
    key: 'what',
    header: text.t('jobs.column.what'),
    cell: (job) => jobWords(job, text),
  };
  const whom: Column<JobListItem> = {
    key: 'for',
    header: text.t('jobs.column.for'),
    cell: recipientOf,
    wrap: true,
  };
  const state: Column<JobListItem> = {
    key: 'state',
    header: text.t('jobs.column.state'),
    cell: (job) => <JobBadge state={job.state} />,
  };
  const attempts: Column<JobListItem> = {
    key: 'attempts',
    header: text.t('jobs.column.attempts'),
    align: 'end',
    cell: (job) => attemptsOf(job, text),
  };
  const when: Column<JobListItem> = {
    key: 'when',
    header: text.t('jobs.column.when'),
    cell: (job) => <When job={job} text={text} now={now} />,
  };
  const error: Column<JobListItem> = {
    key: 'error',
    header: text.t('jobs.column.error'),
    wrap: true,
    cell: (job) => job.lastError,
  };
  const decide: Column<JobListItem> = {
    key: 'decide',
    header: text.t('jobs.column.decide'),
    hideHeader: true,
    cell: (job) => <JobDecision jobId={job.id} what={jobWords(job, text)} place="row" />,
  };
  switch (group) {
    case 'dead':
      return [what, whom, attempts, when, error, decide];
    case 'waiting':
      return [what, whom, state, attempts, when, error];
    case 'done':
      return [what, whom, state, attempts, when];
  }
}

function When({
  job,
  text,
  now,
}: {
  readonly job: JobListItem;
  readonly text: Translator;
  readonly now: Date;
}) {
  const instant = job.finishedAt ?? job.runAt;
  const relative = text.relative(instant, now);
  return (
    <DateText
      iso={instant.toISOString()}
      text={job.state === 'queued' ? text.t('jobs.when.due', { when: relative }) : relative}
      exact={text.dateTime(instant)}
    />
  );
}

function recipientOf(job: JobListItem): string {
  return [job.mail?.recipient, job.organizationName].filter((part) => part !== undefined).join(', ');
}

function attemptsOf(job: JobListItem, text: Translator): string {
  return text.t('jobs.attempts', { attempts: job.attempts, max: job.maxAttempts });
}
