/** A mail as the mailbox keeps it: the source as it came, under the trace lines that a mail server adds on delivery. */
export type StoredMessage = {
  /** Sorts by arrival. */
  readonly id: string;
  readonly receivedAt: Date;
  /** Whom the envelope names, which is who would have got the mail, whatever its headers say. */
  readonly recipients: readonly string[];
  readonly from: string;
  readonly subject: string;
};

/** The same with all that can be read out of it. */
export type OpenedMessage = StoredMessage & {
  readonly messageId: string;
  /** The `To` line as people read it. */
  readonly to: string;
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly source: string;
};
