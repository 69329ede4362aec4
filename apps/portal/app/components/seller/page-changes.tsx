import type { PageChange } from '@portico/pages';
import { PAGE_SECTIONS } from '@portico/pages';
import { Badge, EmptyState, PageIcon, Panel } from '@portico/ui';
import type { BadgeProps } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

const TONES: Readonly<Record<PageChange['kind'], BadgeProps['tone']>> = {
  added: 'success',
  removed: 'danger',
  changed: 'info',
  moved: 'neutral',
};

type PageChangesProps = {
  readonly changes: readonly PageChange[];
  readonly hasDraft: boolean;
  readonly isFirst: boolean;
};

/** What a release would change for the customer, section by section. */
export function PageChanges({ changes, hasDraft, isFirst }: PageChangesProps) {
  const text = useText();
  if (changes.length === 0) {
    return (
      <Panel title={text.t('seller.changes.title')}>
        <EmptyState
          icon={<PageIcon size={20} />}
          headingLevel={3}
          title={text.t(hasDraft ? 'seller.changes.same' : 'seller.changes.noDraft')}
          body={text.t(hasDraft ? 'seller.changes.same.body' : 'seller.changes.noDraft.body')}
        />
      </Panel>
    );
  }
  return (
    <Panel title={text.t(isFirst ? 'seller.changes.first' : 'seller.changes.title')}>
      <dl className="grid gap-4">
        {PAGE_SECTIONS.map((section) => {
          const here = changes.filter((change) => change.section === section);
          if (here.length === 0) return null;
          return (
            <div key={section} className="grid gap-2">
              <dt className="font-medium">{text.t(`seller.page.section.${section}`)}</dt>
              <dd>
                <ul className="grid gap-2">
                  {here.map((change) => (
                    <li key={changeKey(change)} className="flex flex-wrap items-baseline gap-2">
                      <Badge tone={TONES[change.kind]}>{text.t(`seller.changes.${change.kind}`)}</Badge>
                      <span>{text.t(`seller.changes.subject.${change.subject}`)}</span>
                      <ChangeValue change={change} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}

function changeKey({ subject, kind, label }: PageChange): string {
  return [subject, kind, label].join(' ');
}

function ChangeValue({ change }: { readonly change: PageChange }) {
  const text = useText();
  if (change.label !== undefined) return <span className="text-muted">{change.label}</span>;
  if (change.before === undefined || change.after === undefined) return null;
  const show = (value: string) =>
    value === ''
      ? text.t('seller.changes.blank')
      : change.subject === 'validFrom' || change.subject === 'validUntil'
        ? text.date(value)
        : value;
  return (
    <span className="min-w-0 break-words text-muted">
      {change.before !== '' && <del>{show(change.before)}</del>}
      {change.before !== '' && ' → '}
      <ins className="no-underline">{show(change.after)}</ins>
    </span>
  );
}
