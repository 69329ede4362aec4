import type { Profile } from '@portico/database';
import type { Faults } from '@portico/kernel';
import { Button, Notice, RadioGroup, Select, TextField } from '@portico/ui';
import { Form, useNavigation } from 'react-router';

import { FaultSummary } from '~/forms/fault-summary.tsx';
import { useFaults } from '~/forms/use-faults.ts';
import type { ProfileChoices } from '~/presenters/profile-choices.ts';
import { useText } from '~/text/use-text.ts';

type Field = 'name' | 'locale' | 'timeZone' | 'density' | 'theme';

/** Name, language, time zone and look. A save that came second shows what the fields hold by now. */
export function ProfileForm({
  profile,
  choices,
  values,
  faults,
  stale = false,
}: {
  readonly profile: Profile;
  readonly choices: ProfileChoices;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly faults?: Faults | undefined;
  readonly stale?: boolean | undefined;
}) {
  const text = useText();
  const faultOf = useFaults(faults);
  const busy = useNavigation().state === 'submitting';
  const typed = (field: Field) => values?.[field] ?? profile[field];
  const nowOf = (field: Field, shown = profile[field]) =>
    stale && typed(field) !== profile[field]
      ? text.t('account.profile.stale.now', { value: shown })
      : undefined;
  const labelOf = (options: readonly { value: string; label: string }[], value: string) =>
    options.find((option) => option.value === value)?.label ?? value;
  const densities = (['comfortable', 'compact'] as const).map((value) => ({
    value,
    label: text.t(`account.profile.density.${value}`),
  }));
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    label: text.t(`account.profile.theme.${value}`),
  }));
  return (
    <Form method="post" noValidate className="grid max-w-xl gap-4">
      <FaultSummary
        faults={faults}
        labels={{
          name: text.t('account.profile.name'),
          locale: text.t('account.profile.locale'),
          timeZone: text.t('account.profile.timeZone'),
          density: text.t('account.profile.density'),
          theme: text.t('account.profile.theme'),
        }}
      />
      {stale && (
        <Notice tone="warning" role="alert" title={text.t('account.profile.stale.title')}>
          {text.t('account.profile.stale.body')}
        </Notice>
      )}
      <input type="hidden" name="version" value={profile.version} readOnly />
      <TextField
        name="name"
        label={text.t('account.profile.name')}
        hint={nowOf('name')}
        defaultValue={typed('name')}
        error={faultOf('name')}
        autoComplete="name"
        required
      />
      <TextField
        name="email"
        label={text.t('account.profile.email')}
        hint={text.t('account.profile.email.hint')}
        value={profile.email}
        readOnly
      />
      <Select
        name="locale"
        label={text.t('account.profile.locale')}
        hint={
          nowOf('locale', labelOf(choices.locales, profile.locale)) ?? text.t('account.profile.locale.hint')
        }
        options={choices.locales}
        defaultValue={typed('locale')}
        error={faultOf('locale')}
      />
      <Select
        name="timeZone"
        label={text.t('account.profile.timeZone')}
        hint={nowOf('timeZone')}
        options={choices.timeZones}
        defaultValue={typed('timeZone')}
        error={faultOf('timeZone')}
      />
      <RadioGroup
        name="density"
        look="segments"
        label={text.t('account.profile.density')}
        hint={nowOf('density', labelOf(densities, profile.density))}
        options={densities}
        defaultValue={typed('density')}
        error={faultOf('density')}
      />
      <RadioGroup
        name="theme"
        look="segments"
        label={text.t('account.profile.theme')}
        hint={nowOf('theme', labelOf(themes, profile.theme))}
        options={themes}
        defaultValue={typed('theme')}
        error={faultOf('theme')}
      />
      <div>
        <Button type="submit" variant="primary" pending={busy}>
          {text.t('account.profile.save')}
        </Button>
      </div>
    </Form>
  );
}
