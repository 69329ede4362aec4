import { Button, SignOutIcon } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** Signs out by a post, so that no link can do it unasked. */
export function SignOutForm() {
  const text = useText();
  return (
    <form method="post" action="/sign-out">
      <Button type="submit" variant="quiet" icon={<SignOutIcon size={16} />}>
        {text.t('shell.person.signOut')}
      </Button>
    </form>
  );
}
