import { Shell } from './shell.tsx';
import type { ShellProps } from './shell-parts.ts';

/** The frame of the seller's pages: the same hand, one accent apart. */
export const SellerShell = (props: ShellProps) => <Shell {...props} side="seller" />;
