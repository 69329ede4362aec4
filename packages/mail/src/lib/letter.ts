/**
 * A piece of a letter. Both parts of a mail are written from the same pieces, so that whoever reads plain text reads
 * the same as whoever reads HTML.
 */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What a person wrote, set apart from what the portal says. */
  | { readonly kind: 'remark'; readonly heading: string; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly LetterFact[] }
  /** The one thing to do. `url` is absolute. */
  | { readonly kind: 'action'; readonly label: string; readonly url: string }
  | { readonly kind: 'section'; readonly heading: string; readonly text: string };

/** A named figure of a letter. */
export type LetterFact = { readonly label: string; readonly value: string };

/** What a mail says, before it is text or HTML. */
export type Letter = {
  readonly subject: string;
  readonly title: string;
  readonly greeting: string;
  readonly blocks: readonly LetterBlock[];
  readonly footer: string;
  readonly sender: LetterSender;
  /** BCP 47. */
  readonly locale: string;
};

/** Whose letter it is: the seller, as the letterhead and the foot show it. */
export type LetterSender = {
  readonly name: string;
  readonly legalName: string;
  readonly addressLines: readonly string[];
  /** A CSS colour as `#rrggbb`; anything else is shown as neutral grey. */
  readonly accentColor: string;
};
