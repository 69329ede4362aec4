import type { Viewer } from '@portico/access';
import type { InvitationOffer } from '@portico/database';
import type { Translator } from '@portico/messages';

/** What the page of an invitation shows: what is offered and what is asked for it, or why nothing is. */
export type InvitationView =
  | {
      readonly kind: 'open';
      readonly title: string;
      readonly lead: string;
      readonly name: string;
      readonly email: string;
      /** What the form asks for: a new account, the password of the existing one, or nothing more. */
      readonly asks: 'new-password' | 'own-password' | 'nothing';
      readonly helpAddress: string;
    }
  | {
      readonly kind: 'closed';
      readonly title: string;
      readonly body: string;
      readonly helpAddress: string;
    };

/** Words the offer of an invitation for whoever opened its link. */
export function invitationView(
  offer: InvitationOffer | undefined,
  viewer: Viewer,
  helpAddress: string,
  text: Translator,
): InvitationView {
  const closed = (title: string, body: string): InvitationView => ({
    kind: 'closed',
    title,
    body,
    helpAddress,
  });
  if (offer === undefined) {
    return closed(text.t('entry.invitation.dead.title'), text.t('entry.invitation.dead.body'));
  }
  const { organizationName: organization, inviterName: inviter, roleName: role, email, state } = offer;
  if (state !== 'pending') {
    const values = { organization, inviter, email, date: text.dateTime(offer.expiresAt) };
    return closed(
      text.t(`entry.invitation.${state}.title`, values),
      text.t(`entry.invitation.${state}.body`, values),
    );
  }
  if (offer.account === 'disabled') {
    const values = { email, address: helpAddress };
    return closed(
      text.t('entry.invitation.disabled.title'),
      text.t('entry.invitation.disabled.body', values),
    );
  }
  const hasAccount = offer.account === 'with-password';
  const isTheirs = viewer.kind !== 'anonymous' && viewer.email === email;
  return {
    kind: 'open',
    title: text.t('entry.invitation.title', { organization }),
    lead: text.t(hasAccount ? 'entry.invitation.existing.lead' : 'entry.invitation.lead', { inviter, role }),
    name: offer.name,
    email,
    asks: !hasAccount ? 'new-password' : isTheirs ? 'nothing' : 'own-password',
    helpAddress,
  };
}
