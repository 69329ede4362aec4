import type { MailData } from '../mail-data.ts';
import { instantInWords } from './wording.ts';
import type { Wording, WordingContext } from './wording.ts';

/** To somebody who asked to choose a new password. */
export function wordPasswordReset(
  data: MailData<'password-reset'>,
  { text, seller }: WordingContext,
): Wording {
  return {
    subject: text.t('mail.password-reset.subject'),
    title: text.t('mail.password-reset.title'),
    intro: text.t('mail.password-reset.intro', { seller }),
    facts: [{ label: text.t('mail.fact.linkExpires'), value: instantInWords(text, data.expiresAt) }],
    action: { label: text.t('mail.password-reset.action'), path: data.path },
    next: text.t('mail.password-reset.next'),
  };
}

/** To somebody whose password is another one now. */
export function wordPasswordChanged(
  data: MailData<'password-changed'>,
  { text, seller }: WordingContext,
): Wording {
  const when = instantInWords(text, data.changedAt);
  return {
    subject: text.t('mail.password-changed.subject'),
    title: text.t('mail.password-changed.title'),
    intro: text.t('mail.password-changed.intro', { seller, when }),
    facts: [],
    action: { label: text.t('mail.password-changed.action'), path: data.path },
    next: text.t('mail.password-changed.next'),
  };
}
