/**
 * What rules may look at, by the name of the model that it is stored as. A row has more columns than these; a rule
 * that wants another one adds it here, so that the ability, the Prisma query and the SQL query learn of it together.
 */
export type SubjectFacts = {
  Cart: { organizationId: string; membershipId: string };
  Quote: {
    organizationId: string;
    unitId: string;
    requestedById: string;
    assignedToId: string;
  };
  Order: { organizationId: string; unitId: string; placedById: string; requestedById: string };
  Membership: { organizationId: string; unitId: string; id: string };
  Invitation: { organizationId: string; unitId: string; invitedById: string };
  Role: { organizationId: string; id: string };
  Organization: { id: string };
  PageRevision: { organizationId: string; id: string };
  Job: { organizationId: string | null };
  AuditEvent: { organizationId: string | null };
};

/** The name of something that rules speak about. */
export type SubjectType = keyof SubjectFacts;

/**
 * A condition on the facts of a subject: equal to a value, or one of several. The arms of `OR` are alternatives, and
 * everything else must hold together; there is at least one, because an empty `OR` is read differently by different
 * readers. Small on purpose: each form must mean the same in memory, in Prisma and in SQL.
 */
export type Condition<Facts> = {
  [Field in keyof Facts]?: Facts[Field] | { in: Exclude<Facts[Field], null>[] };
} & { OR?: [Condition<Facts>, ...Condition<Facts>[]] };

/** A condition on the facts of one kind of subject. */
export type ConditionOn<Type extends SubjectType> = Condition<SubjectFacts[Type]>;
