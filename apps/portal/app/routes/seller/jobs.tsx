import { couldEver } from '@portico/access';
import { JOB_GROUPS, discardJob, isWorkerAlive, listJobs, retryJob } from '@portico/database';
import { toPageRequest } from '@portico/kernel';
import { Notice, PageHeader, Panel, TabLinks } from '@portico/ui';

import { JobTable } from '~/components/jobs/job-table.tsx';
import { ListPages } from '~/components/lists/list-pages.tsx';
import { textContext } from '~/contexts.ts';
import { badRequest, notFound, refused } from '~/errors.server.ts';
import { readForm } from '~/forms/read-form.server.ts';
import { redirectWithToast } from '~/forms/toast.server.ts';
import { useText } from '~/text/use-text.ts';

import type { Route } from './+types/jobs.ts';
import { openDesk } from './desk.server.ts';

const PATH = '/seller/jobs';
const PAGE_SIZE = 50;

export async function loader({ context, url }: Route.LoaderArgs) {
  const { database, viewer, now } = openDesk(context, url);
  if (!couldEver(viewer, 'job.read')) throw refused({ kind: 'no-permission', action: 'job.read' });
  const group = JOB_GROUPS.find((known) => known === url.searchParams.get('tab')) ?? 'dead';
  const page = toPageRequest(Number(url.searchParams.get('page') ?? 1), PAGE_SIZE);
  const [jobs, hasWorker] = await Promise.all([
    listJobs(database, viewer, { group, page }),
    isWorkerAlive(database, now),
  ]);
  return {
    group,
    groups: JOB_GROUPS.map((key) => ({ key, count: jobs.counts[key] })),
    jobs,
    hasWorker,
    now,
    search: url.searchParams.toString(),
    title: context.get(textContext).t('jobs.title'),
  };
}

export async function action({ context, request, url }: Route.ActionArgs) {
  const { database, viewer, from } = openDesk(context, url);
  const form = await readForm(request);
  const decision = { jobId: form.text('job'), now: from.now, address: from.address };
  const intent = form.text('intent');
  if (intent !== 'retry' && intent !== 'discard') throw badRequest();
  const outcome = await (intent === 'retry' ? retryJob : discardJob)(database, viewer, decision);
  const back = `${PATH}${url.search}`;
  if (outcome.ok) {
    return redirectWithToast(back, { key: intent === 'retry' ? 'jobs.retried' : 'jobs.discarded' });
  }
  if (outcome.error.kind === 'not-found') throw notFound();
  return redirectWithToast(back, { key: 'jobs.changed', tone: 'info' });
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: loaderData?.title }];

export default function Jobs({ loaderData }: Route.ComponentProps) {
  const { group, groups, jobs, hasWorker, now, search } = loaderData;
  const text = useText();
  const tabs = groups.map(({ key, count }) => ({
    key,
    label: text.t(`jobs.tab.${key}`),
    href: key === 'dead' ? PATH : `${PATH}?tab=${key}`,
    current: key === group,
    count: text.number(count),
  }));
  return (
    <>
      <PageHeader title={text.t('jobs.title')} state={text.t('jobs.subtitle')} />
      <div className="grid gap-4">
        {!hasWorker && (
          <Notice tone="warning" title={text.t('jobs.worker.silent.title')}>
            {text.t('jobs.worker.silent.body')}
          </Notice>
        )}
        <TabLinks label={text.t('jobs.tabs')} items={tabs} />
        <Panel flush>
          <JobTable group={group} jobs={jobs.items} total={jobs.total} now={now} />
        </Panel>
        {jobs.total > jobs.size && <ListPages label={text.t('jobs.title')} search={search} page={jobs} />}
      </div>
    </>
  );
}
