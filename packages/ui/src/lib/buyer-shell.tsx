import { Shell } from './shell.tsx';
import type { ShellProps } from './shell-parts.ts';

/** The frame of the customer's pages. */
export const BuyerShell = (props: ShellProps) => <Shell {...props} side="buyer" />;
