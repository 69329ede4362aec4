import type { Welcome } from '@portico/pages';

import { useText } from '~/text/use-text.ts';

/** The welcome as the customer reads it. */
export function WelcomeView({ welcome }: { readonly welcome: Welcome }) {
  const text = useText();
  if (welcome.title === '' && welcome.text === '') {
    return <p className="text-muted">{text.t('seller.welcome.none')}</p>;
  }
  return (
    <div className="grid max-w-3xl gap-2">
      <p className="text-lg font-medium">{welcome.title}</p>
      <p className="whitespace-pre-line">{welcome.text}</p>
    </div>
  );
}
