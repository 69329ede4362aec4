import { initials } from './initials.ts';

/** A person as their initials; the name stands beside it or is given as `label`. */
export const Avatar = ({ name, label }: { name: string; label?: string | undefined }) => (
  <span className="ui-avatar" {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
    {initials(name)}
  </span>
);
