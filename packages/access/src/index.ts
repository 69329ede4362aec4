export { toAbility } from './lib/ability.ts';
export type { AppAbility, AppRule } from './lib/ability.ts';
export { ACTIONS, CATALOGUE } from './lib/catalogue.ts';
export type { Action, SubjectTypeOf } from './lib/catalogue.ts';
export { memberRules } from './lib/member-rules.ts';
export { staffRules } from './lib/staff-rules.ts';
export type { StaffRole, StaffStanding } from './lib/staff-rules.ts';
export type { OrganizationStanding, Standing } from './lib/standing.ts';
export type { Condition, ConditionOn, SubjectFacts, SubjectType } from './lib/subject.ts';
export { toSubject } from './lib/tagged-subject.ts';
export { couldEver, verdict } from './lib/verdict.ts';
export type { Amount, Refusal, Verdict } from './lib/verdict.ts';
export { anonymous, toMemberViewer, toPreviewViewer, toStaffViewer } from './lib/viewer.ts';
export type {
  AnonymousViewer,
  BarReason,
  BarredViewer,
  MemberFacts,
  MemberViewer,
  Preferences,
  PreviewFacts,
  PreviewViewer,
  SignedIn,
  StaffFacts,
  StaffViewer,
  Viewer,
} from './lib/viewer.ts';
export { stewardOf } from './lib/steward-of.ts';
