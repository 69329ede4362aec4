import { subject } from '@casl/ability';
import type { Model } from '@casl/prisma/runtime';
import type { SubjectFacts, SubjectType } from './subject.ts';

/** The facts of an object with the kind of it, as CASL wants them. */
export type TaggedSubject = { [Type in SubjectType]: Model<SubjectFacts[Type], Type> };

// A copy of each, because CASL writes the kind into the object that it is given. One line a kind, so that the
// compiler keeps kind and facts together.
const tag: { [Type in SubjectType]: (facts: SubjectFacts[Type]) => TaggedSubject[Type] } = {
  Cart: (facts) => subject('Cart', { ...facts }),
  Quote: (facts) => subject('Quote', { ...facts }),
  Order: (facts) => subject('Order', { ...facts }),
  Membership: (facts) => subject('Membership', { ...facts }),
  Invitation: (facts) => subject('Invitation', { ...facts }),
  Role: (facts) => subject('Role', { ...facts }),
  Organization: (facts) => subject('Organization', { ...facts }),
  PageRevision: (facts) => subject('PageRevision', { ...facts }),
  Job: (facts) => subject('Job', { ...facts }),
  AuditEvent: (facts) => subject('AuditEvent', { ...facts }),
};

/** Names the kind of an object, so that `ability.can` can be asked about it. */
export function toSubject<Type extends SubjectType>(
  type: Type,
  facts: SubjectFacts[Type],
): TaggedSubject[Type] {
  return tag[type](facts);
}
