import { ButtonLink } from '@portico/ui';

import { EntryPage } from './entry-page.tsx';

/** A link that leads no further: why, and the one thing to do. */
export function DeadEnd({
  title,
  body,
  action,
  helpAddress,
}: {
  readonly title: string;
  readonly body: string;
  readonly action: { readonly label: string; readonly href: string };
  readonly helpAddress: string;
}) {
  return (
    <EntryPage title={title} lead={body} helpAddress={helpAddress}>
      <ButtonLink href={action.href} variant="primary" block>
        {action.label}
      </ButtonLink>
    </EntryPage>
  );
}
