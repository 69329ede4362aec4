import type { MemberDetail } from '@portico/database';
import { DateText, FactList, Link, Panel } from '@portico/ui';

import { useText } from '~/text/use-text.ts';

/** What is known about a member. */
export function MemberFacts({ member }: { readonly member: MemberDetail }) {
  const text = useText();
  return (
    <Panel title={text.t('people.member.facts')}>
      <FactList
        facts={[
          {
            label: text.t('people.column.email'),
            value: <Link href={`mailto:${member.email}`}>{member.email}</Link>,
          },
          { label: text.t('people.column.role'), value: text.list(member.roleNames) },
          { label: text.t('people.column.unit'), value: member.unitName },
          {
            label: text.t('people.column.joined'),
            value: <DateText iso={member.joinedAt.toISOString()} text={text.date(member.joinedAt)} />,
          },
        ]}
      />
    </Panel>
  );
}
