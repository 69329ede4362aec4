import type { Translator } from '@portico/messages';
import type { MemberFailure } from '@portico/organizations';

/** Why a member was not changed, and what would help, in words. */
export function memberFailureWords(failure: MemberFailure, text: Translator): string {
  if (failure.kind !== 'role-above-yours') return text.t(`people.failure.${failure.kind}`);
  const permissions = text.list(
    failure.excess.map((grant) => text.t(`people.permission.${grant.permission}`)),
  );
  return text.t('people.failure.role-above-yours', { permissions });
}
