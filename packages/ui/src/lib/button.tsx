import { clsx } from 'clsx';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useUi } from './ui-provider.tsx';
import type { LinkComponentProps } from './ui-provider.tsx';

/** What a button looks like. One `primary` per view; `danger` only where something is lost. */
export interface ButtonLook {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  /** `small` for rows of a table and tool bars. */
  size?: 'medium' | 'small' | undefined;
  /** Before the label, 16 px. */
  icon?: ReactNode;
  /** As wide as what holds it (phones, panels of a decision). */
  block?: boolean | undefined;
}

/** Class names of a button, for the rare element that must look like one (a label, a summary). */
export const buttonClass = ({ variant = 'secondary', size = 'medium', block }: ButtonLook = {}): string =>
  clsx(
    'ui-button',
    `ui-button-${variant}`,
    size === 'small' && 'ui-button-small',
    block && 'ui-button-block',
  );

/** Props of {@link Button}. */
export interface ButtonProps extends ButtonLook, ComponentPropsWithRef<'button'> {
  /** The work is under way: says so to screen readers and takes no second click. */
  pending?: boolean | undefined;
}

/** A native button. `type` is `button` unless said; forms ask for `type="submit"`. */
export function Button({
  variant,
  size,
  icon,
  block,
  pending,
  className,
  children,
  type,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={clsx(buttonClass({ variant, size, block }), className)}
      {...(pending
        ? {
            'aria-disabled': true,
            'data-pending': '',
            onClick: (event) => {
              event.preventDefault();
            },
          }
        : {})}
    >
      {icon}
      {children}
    </button>
  );
}

/** Props of {@link ButtonLink}. */
export interface ButtonLinkProps extends ButtonLook, LinkComponentProps {}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({ variant, size, icon, block, className, children, ...anchor }: ButtonLinkProps) {
  const { Link } = useUi();
  return (
    <Link {...anchor} className={clsx(buttonClass({ variant, size, block }), className)}>
      {icon}
      {children}
    </Link>
  );
}
