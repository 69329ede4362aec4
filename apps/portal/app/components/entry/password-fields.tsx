import { PASSWORD_LENGTH } from '@portico/organizations';
import { TextField } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** A new password, typed twice. What was typed before is never filled in again. */
export function NewPasswordFields({ faultOf }: { readonly faultOf: (path: string) => string | undefined }) {
  const text = useText();
  return (
    <>
      <TextField
        type="password"
        name="password"
        label={text.t('entry.password.new')}
        hint={text.t('entry.password.hint', { least: PASSWORD_LENGTH.least })}
        error={faultOf('password')}
        autoComplete="new-password"
        required
      />
      <TextField
        type="password"
        name="repeated"
        label={text.t('entry.password.repeated')}
        error={faultOf('repeated')}
        autoComplete="new-password"
        required
      />
    </>
  );
}
