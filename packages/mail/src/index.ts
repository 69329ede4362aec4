export { toMailAddress } from './lib/mail-address.ts';
export type { MailAddress, MailAddressFailure } from './lib/mail-address.ts';
export { SECRET_TEMPLATES, parseMailContent } from './lib/mail-data.ts';
export type { MailContent, MailData, MailTemplate } from './lib/mail-data.ts';
export { MailSendError } from './lib/mail-sender.ts';
export type { MailSender, OutgoingMail } from './lib/mail-sender.ts';
export { renderMail } from './lib/render-mail.ts';
export type { MailContext, MailSeller, RenderedMail } from './lib/render-mail.ts';
export { smtpMailSender } from './lib/smtp-mail-sender.ts';
