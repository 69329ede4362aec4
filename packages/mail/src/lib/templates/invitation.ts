import type { MailData } from '../mail-data.ts';
import { instantInWords } from './wording.ts';
import type { Wording, WordingContext } from './wording.ts';

/** To somebody who may join an organization. */
export function wordInvitation(data: MailData<'invitation'>, { text, seller }: WordingContext): Wording {
  const values = { inviter: data.inviterName, organization: data.organizationName, seller };
  const roles = { label: text.t('mail.fact.roles'), value: text.list(data.roleNames) };
  return {
    subject: text.t('mail.invitation.subject', values),
    title: text.t('mail.invitation.title', values),
    intro: text.t('mail.invitation.intro', values),
    facts: [
      { label: text.t('mail.fact.organization'), value: data.organizationName },
      ...(data.roleNames.length === 0 ? [] : [roles]),
      { label: text.t('mail.fact.linkExpires'), value: instantInWords(text, data.expiresAt) },
    ],
    action: { label: text.t('mail.invitation.action'), path: data.path },
    next: text.t('mail.invitation.next'),
  };
}
