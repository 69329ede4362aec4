import type { InvitationRow } from '@portico/database';
import { Button, ConfirmDialog } from '@portico/ui';
import { useId } from 'react';

import { useText } from '~/text/use-text.ts';

/** Sends an invitation again or withdraws it, after asking. */
export function InvitationActions({ invitation }: { readonly invitation: InvitationRow }) {
  const text = useText();
  const form = useId();
  const { id, name, email } = invitation;
  return (
    <form method="post" id={form} className="flex justify-end gap-2">
      <input type="hidden" name="invitationId" value={id} readOnly />
      <Button
        type="submit"
        name="intent"
        value="resend"
        size="small"
        aria-label={text.t('people.invitations.resend.label', { name })}
      >
        {text.t('people.invitations.resend')}
      </Button>
      <ConfirmDialog
        form={form}
        name="intent"
        value="revoke"
        title={text.t('people.invitations.revoke.title')}
        confirmLabel={text.t('people.invitations.revoke')}
        cancelLabel={text.t('shell.cancel')}
        trigger={
          <Button
            type="submit"
            name="intent"
            value="revoke"
            variant="quiet"
            size="small"
            aria-label={text.t('people.invitations.revoke.label', { name })}
          >
            {text.t('people.invitations.revoke')}
          </Button>
        }
      >
        {text.t('people.invitations.revoke.body', { email })}
      </ConfirmDialog>
    </form>
  );
}
