import type { Ability } from '@casl/ability';
import { createPrismaAbility } from '@casl/prisma/runtime';
import type { PrismaQueryOf, Subjects } from '@casl/prisma/runtime';
import type { Action } from './catalogue.ts';
import type { ConditionOn, SubjectFacts, SubjectType } from './subject.ts';

/** What `@casl/prisma` wants to know of the models: only the conditions that our own rules may state. */
type RuleTypeMap = {
  model: {
    [Type in SubjectType]: { operations: { findFirst: { args: { where?: ConditionOn<Type> } } } };
  };
};

/**
 * Everything that one viewer may do, as rules: `ability.can(action, subject(type, row))` answers for one object, and
 * the same rules become the `where` of a query (see `readable` and `sqlWhere` in `@portico/database`).
 */
export type AppAbility = Ability<[Action, Subjects<SubjectFacts>], PrismaQueryOf<RuleTypeMap>>;

/** One rule: this may be done to objects of this kind that meet the condition, or to all of them when there is none. */
export type AppRule = {
  [Type in SubjectType]: {
    readonly action: Action;
    readonly subject: Type;
    readonly conditions?: ConditionOn<Type>;
  };
}[SubjectType];

/** The ability that these rules make. No rules make an ability that can do nothing. */
export function toAbility(rules: readonly AppRule[]): AppAbility {
  return createPrismaAbility<AppAbility>([...rules]);
}
