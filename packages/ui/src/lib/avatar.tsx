import { initials } from './initials.ts';

/**
 * A person as their initials; the name stands beside it or is given as `label`. The letters are drawn by the style
 * sheet, so that no screen reader spells them.
 */
export const Avatar = ({ name, label }: { name: string; label?: string | undefined }) => (
  <span
    className="ui-avatar"
    data-initials={initials(name)}
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  />
);
