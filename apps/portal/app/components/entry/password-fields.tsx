import type { Translator } from '@portico/messages';
import { PASSWORD_LENGTH } from '@portico/organizations';
import { TextField } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** The names of the fields of a new password. */
export function newPasswordLabels(text: Translator): Readonly<Record<'password' | 'repeated', string>> {
  return { password: text.t('entry.password.new'), repeated: text.t('entry.password.repeated') };
}

/** A new password, typed twice. What was typed before is never filled in again. */
export function NewPasswordFields({ faultOf }: { readonly faultOf: (path: string) => string | undefined }) {
  const text = useText();
  const labels = newPasswordLabels(text);
  return (
    <>
      <TextField
        type="password"
        name="password"
        label={labels.password}
        hint={text.t('entry.password.hint', { least: PASSWORD_LENGTH.least })}
        error={faultOf('password')}
        autoComplete="new-password"
        required
      />
      <TextField
        type="password"
        name="repeated"
        label={labels.repeated}
        error={faultOf('repeated')}
        autoComplete="new-password"
        required
      />
    </>
  );
}
