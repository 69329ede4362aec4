export { toMailAddress } from './lib/mail-address.ts';
export type { MailAddress, MailAddressFailure } from './lib/mail-address.ts';
export { SECRET_TEMPLATES, parseMailContent } from './lib/mail-data.ts';
export type { MailContent, MailData, MailTemplate } from './lib/mail-data.ts';
