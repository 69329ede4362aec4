import type { Fault } from '@portico/kernel';
import type { PageSection, SeenDraft } from '@portico/pages';
import { Button, ConfirmDialog, Link, Notice, Panel } from '@portico/ui';
import { Form } from 'react-router';

import { useText } from '~/text/use-text.ts';

import { SeenDraftFields } from './seen-draft-fields.tsx';

type ReleasePanelProps = {
  readonly customerName: string;
  readonly path: string;
  readonly seen: SeenDraft;
  readonly faults: readonly { readonly fault: Fault; readonly section: PageSection | undefined }[];
  readonly changeCount: number;
  readonly problem: 'stale' | 'incomplete' | undefined;
};

/** What still keeps the draft from being released, and releasing or discarding it. */
export function ReleasePanel(props: ReleasePanelProps) {
  const { customerName, path, seen, faults, changeCount, problem } = props;
  const text = useText();
  return (
    <Panel title={text.t('seller.release.title')}>
      <div className="grid gap-4">
        {problem !== undefined && (
          <Notice tone="warning" role="alert" title={text.t(`seller.release.${problem}`)}>
            {text.t(`seller.release.${problem}.body`)}
          </Notice>
        )}
        {faults.length > 0 ? (
          <Notice tone="warning" title={text.t('seller.release.missing', { count: faults.length })}>
            <ul className="grid gap-1">
              {faults.map(({ fault, section }) => (
                <li key={`${fault.path} ${fault.code}`}>
                  {section !== undefined && (
                    <Link href={`${path}/${section}`}>{text.t(`seller.page.section.${section}`)}</Link>
                  )}{' '}
                  {text.t('seller.release.fault', {
                    name: String(fault.values?.['name'] ?? ''),
                    words: text.fault(fault),
                  })}
                </li>
              ))}
            </ul>
          </Notice>
        ) : (
          <p className="text-muted">
            {text.t('seller.release.ready', { name: customerName, count: changeCount })}
          </p>
        )}
        <Form method="post" id="release" className="grid gap-2">
          <SeenDraftFields seen={seen} />
          <ConfirmDialog
            form="release"
            name="intent"
            value="release"
            tone="primary"
            title={text.t('seller.release.confirm', { name: customerName })}
            confirmLabel={text.t('seller.release.submit')}
            cancelLabel={text.t('shell.cancel')}
            trigger={
              <Button
                type="submit"
                name="intent"
                value="release"
                variant="primary"
                block
                disabled={faults.length > 0}
              >
                {text.t('seller.release.submit')}
              </Button>
            }
          >
            {text.t('seller.release.confirm.body', { count: changeCount })}
          </ConfirmDialog>
        </Form>
        <Form method="post" id="discard">
          <SeenDraftFields seen={seen} />
          <ConfirmDialog
            form="discard"
            name="intent"
            value="discard"
            title={text.t('seller.discard.confirm')}
            confirmLabel={text.t('seller.discard.submit')}
            cancelLabel={text.t('shell.cancel')}
            trigger={
              <Button type="submit" name="intent" value="discard" variant="quiet" block>
                {text.t('seller.discard.submit')}
              </Button>
            }
          >
            {text.t('seller.discard.confirm.body')}
          </ConfirmDialog>
        </Form>
      </div>
    </Panel>
  );
}
