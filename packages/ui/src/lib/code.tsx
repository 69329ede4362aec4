import type { ReactNode } from 'react';

/** Part numbers, order numbers and keys, in the mono face. */
export const Code = ({ children }: { children: ReactNode }) => <code className="ui-mono">{children}</code>;
