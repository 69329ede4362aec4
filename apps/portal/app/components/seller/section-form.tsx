import type { Faults } from '@portico/kernel';
import type { SeenDraft } from '@portico/pages';
import { ActionBar, Button, Disclosure, Notice, Panel } from '@portico/ui';
import type { ReactNode } from 'react';
import { Form } from 'react-router';

import { useText } from '~/text/use-text.ts';

import { FaultSummary } from './fault-summary.tsx';
import { SeenDraftFields } from './seen-draft-fields.tsx';

type SectionFormProps = {
  readonly title: string;
  readonly description?: string;
  /** The draft at hand; without one the section is only shown. */
  readonly seen: SeenDraft | undefined;
  /** The section as it stands, to be read: without a draft, and beside the form when somebody else saved. */
  readonly view: ReactNode;
  readonly sent: { readonly kind: 'faulty' | 'stale'; readonly faults: Faults } | undefined;
  readonly children: ReactNode;
};

/**
 * One section of the page: a form while there is a draft, else what is released, to be read. Who saves second is
 * told, sees what the first saved, and still has what they typed; saving again then takes its place knowingly.
 */
export function SectionForm({ title, description, seen, view, sent, children }: SectionFormProps) {
  const text = useText();
  if (seen === undefined) {
    return (
      <Panel title={title} description={description}>
        {view}
      </Panel>
    );
  }
  return (
    <Panel title={title} description={description}>
      <Form
        method="post"
        className="grid gap-6"
        noValidate
        key={sent === undefined ? `${seen.revisionId} ${seen.version}` : 'sent'}
      >
        <SeenDraftFields seen={seen} />
        {sent?.kind === 'stale' && (
          <Notice tone="warning" role="alert" title={text.t('seller.stale.title')}>
            <p>{text.t('seller.stale.body')}</p>
            <Disclosure summary={text.t('seller.stale.current')} open>
              {view}
            </Disclosure>
          </Notice>
        )}
        <FaultSummary faults={sent?.faults} />
        {children}
        <ActionBar>
          <Button type="submit" variant="primary" name="intent" value="save">
            {text.t(sent?.kind === 'stale' ? 'seller.stale.save' : 'seller.save')}
          </Button>
        </ActionBar>
      </Form>
    </Panel>
  );
}
