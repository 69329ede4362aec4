import { clsx } from 'clsx';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { buttonClass } from './button.tsx';
import type { ButtonLook } from './button.tsx';

/** Props of {@link IconButton}. */
export interface IconButtonProps
  extends Pick<ButtonLook, 'variant' | 'size'>, Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** Its name for screen readers and its tooltip. */
  label: string;
  icon: ReactNode;
}

/** A square button with an icon alone. */
export function IconButton({
  label,
  icon,
  variant = 'quiet',
  size,
  className,
  type,
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      aria-label={label}
      title={label}
      className={clsx(buttonClass({ variant, size }), 'ui-icon-button', className)}
    >
      {icon}
    </button>
  );
}
