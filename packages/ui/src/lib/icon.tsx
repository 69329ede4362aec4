import type { LucideIcon } from 'lucide-react';

/** Props of every icon of the set. */
export interface IconProps {
  /** 16 beside text, 20 in navigation and empty states. */
  size?: 16 | 20 | undefined;
  /** Its name for screen readers; without it the icon is decoration beside a word. */
  label?: string | undefined;
  className?: string | undefined;
}

/** Draws an outline icon in the two sizes and the one stroke of the house. */
export function makeIcon(Drawing: LucideIcon) {
  return function Icon({ size = 16, label, className }: IconProps) {
    return (
      <Drawing
        size={size}
        strokeWidth={size === 16 ? 1.75 : 1.6}
        className={className}
        {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      />
    );
  };
}
