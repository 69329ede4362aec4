export { startSmtpSink } from './smtp-sink.ts';
export type { ReceivedMail, SinkAnswer, SmtpSink } from './smtp-sink.ts';
export { SAMPLE_MAILS, SAMPLE_SELLER } from './sample-mails.ts';
