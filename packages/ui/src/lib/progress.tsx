/** Props of {@link Progress}. */
export interface ProgressProps {
  label: string;
  /** From 0 to 1; without it the end is not known. */
  value?: number | undefined;
  /** "1,240 of 47,551, about 2 minutes left". */
  text?: string | undefined;
}

/** How far long work has come. */
export const Progress = ({ label, value, text }: ProgressProps) => (
  <div className="ui-progress">
    <progress aria-label={label} {...(value === undefined ? {} : { value, max: 1 })} />
    {text && <p className="ui-hint">{text}</p>}
  </div>
);
