import type { CustomerInvitation } from '@portico/database';
import { Badge, Button, ItemList, MailIcon, Panel } from '@portico/ui';
import type { BadgeProps } from '@portico/ui';
import { Form } from 'react-router';

import { useText } from '~/text/use-text.ts';

const TONES: Readonly<Record<CustomerInvitation['state'], BadgeProps['tone']>> = {
  pending: 'info',
  expired: 'warning',
  accepted: 'success',
  revoked: 'neutral',
};

type CustomerInvitationsProps = {
  readonly invitations: readonly CustomerInvitation[];
  readonly now: Date;
};

/** Invitations that are not settled yet, with what can be done about them. Accepted and revoked ones are history. */
export function CustomerInvitations({ invitations, now }: CustomerInvitationsProps) {
  const text = useText();
  const open = invitations.filter(({ state }) => state === 'pending' || state === 'expired');
  if (open.length === 0) return null;
  return (
    <Panel title={text.t('seller.people.invitations')} flush>
      <ItemList
        label={text.t('seller.people.invitations')}
        items={open.map((invitation) => ({
          key: invitation.id,
          icon: <MailIcon size={20} />,
          title: invitation.name,
          meta: text.t('seller.people.invitation', {
            email: invitation.email,
            role: invitation.roleName,
            when: text.relative(invitation.expiresAt, now),
            state: invitation.state,
          }),
          aside: (
            <Badge tone={TONES[invitation.state]}>
              {text.t(`seller.people.invitation.${invitation.state}`)}
            </Badge>
          ),
          actions: (
            <Form method="post" className="flex gap-2">
              <input type="hidden" name="invitationId" value={invitation.id} />
              <Button type="submit" name="intent" value="resend" size="small">
                {text.t('seller.people.resend')}
              </Button>
              <Button type="submit" name="intent" value="revoke" size="small" variant="quiet">
                {text.t('seller.people.revoke')}
              </Button>
            </Form>
          ),
        }))}
      />
    </Panel>
  );
}
