import { Button, EditIcon, Notice } from '@portico/ui';
import { Form } from 'react-router';

import { useText } from '~/text/use-text.ts';

type PageStateBarProps = {
  readonly path: string;
  readonly now: Date;
  readonly draft: { readonly number: number; readonly updatedAt: Date } | undefined;
  readonly released: { readonly number: number; readonly releasedAt: Date | undefined } | undefined;
  readonly changeCount: number;
};

/** Says at every section whether this is a draft, and what the customer sees meanwhile. */
export function PageStateBar({ path, now, draft, released, changeCount }: PageStateBarProps) {
  const text = useText();
  if (draft === undefined) {
    return (
      <Notice
        tone="success"
        title={text.t('seller.page.state.released', {
          number: released?.number ?? 0,
          when: released?.releasedAt === undefined ? '' : text.relative(released.releasedAt, now),
        })}
        action={
          <Form method="post" action={`${path}?index`}>
            <Button type="submit" name="intent" value="start-draft" variant="primary" icon={<EditIcon />}>
              {text.t('seller.page.start')}
            </Button>
          </Form>
        }
      >
        {text.t('seller.page.state.released.body')}
      </Notice>
    );
  }
  return (
    <Notice
      tone="info"
      title={text.t('seller.page.state.draft', {
        number: draft.number,
        count: changeCount,
        when: text.relative(draft.updatedAt, now),
      })}
    >
      {released === undefined
        ? text.t('seller.page.state.never')
        : text.t('seller.page.state.meanwhile', { number: released.number })}
    </Notice>
  );
}
