import type { Translator } from '@portico/messages';
import type { ShellLabels } from '@portico/ui';

/** The words of both shells. */
export function shellLabels(text: Translator, personName: string, organizationName: string): ShellLabels {
  return {
    skip: text.t('shell.skipToContent'),
    navigation: text.t('shell.navigation'),
    collapse: text.t('shell.collapse'),
    expand: text.t('shell.expand'),
    more: text.t('shell.more'),
    personMenu: text.t('shell.person.menu', { name: personName }),
    organizationMenu: text.t('shell.organization.menu', { name: organizationName }),
  };
}
