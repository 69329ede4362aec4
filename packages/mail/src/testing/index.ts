export { startSmtpSink } from './smtp-sink.ts';
export type { ReceivedMail, SinkAnswer, SmtpSink } from './smtp-sink.ts';
