/** Props of {@link DateText}. */
export interface DateTextProps {
  /** Machine-readable moment or day. */
  iso: string;
  /** What is read: "12 Mar 2026" or "in 3 days". */
  text: string;
  /** The exact moment, shown on hover and focus, when `text` is relative. */
  exact?: string | undefined;
}

/** A moment, as a `time` element. */
export const DateText = ({ iso, text, exact }: DateTextProps) =>
  exact === undefined ? (
    <time dateTime={iso} className="ui-date">
      {text}
    </time>
  ) : (
    <button
      type="button"
      className="ui-date ui-date-relative"
      data-exact={exact}
      aria-label={`${text}, ${exact}`}
    >
      <time dateTime={iso}>{text}</time>
    </button>
  );
