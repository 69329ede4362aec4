export { EMPTY_ADDRESS, findAddressFaults, isEmptyAddress, trimAddress } from './lib/address.ts';
export type { Address } from './lib/address.ts';
export {
  endOfDay,
  lastDayAfterMonths,
  lastDayBefore,
  parseCalendarDate,
  startOfDay,
  toCalendarDate,
} from './lib/calendar-date.ts';
export type { CalendarDate } from './lib/calendar-date.ts';
export { changeContent, changeDraft } from './lib/change-draft.ts';
export type { ChangeCircumstances } from './lib/change-draft.ts';
export { compareRevisions } from './lib/compare-revisions.ts';
export { configurationCheckOf, findConfigurationFaults } from './lib/configuration-check.ts';
export type {
  ConfigurationCheck,
  ConfigurationFinding,
  ConfigurationPart,
  KnownModel,
} from './lib/configuration-check.ts';
export { MOST_CONFIGURATIONS } from './lib/configuration-step.ts';
export { MOST_NEW_UNITS, findCustomerFaults } from './lib/customer-request.ts';
export type { CustomerCircumstances, CustomerRequest } from './lib/customer-request.ts';
export { discardDraft } from './lib/discard-draft.ts';
export { editPage } from './lib/edit-page.ts';
export type { MayNotRelease, PageCommand, PageDesk } from './lib/edit-page.ts';
export type { ChangeSubject, PageChange } from './lib/page-change.ts';
export { DISCOUNT_SCOPES, EMPTY_PAGE, PAGE_SECTIONS } from './lib/page-content.ts';
export type {
  AgreementDiscount,
  AgreementTerms,
  ApprovedConfiguration,
  DiscountScope,
  PageContact,
  PageContent,
  PageLink,
  PageSection,
  Welcome,
} from './lib/page-content.ts';
export { PAGE_TRANSITIONS, revisionCan } from './lib/page-revision.ts';
export type { PageAction, PageRevision, PageRevisionState } from './lib/page-revision.ts';
export type { Editor, PageDecision, PageFailure, PageOwner, PageState, SeenDraft } from './lib/page-state.ts';
export type { NamedForPage, PageCase, PageNotFound, PageStore, RevisionSummary } from './lib/page-store.ts';
export {
  agreementNumber,
  contentFromTemplate,
  findTemplateFaults,
  templateFromContent,
} from './lib/page-template.ts';
export type {
  PageOccasion,
  PageTemplate,
  TemplateConfiguration,
  TemplateContent,
  TemplateTerms,
} from './lib/page-template.ts';
export { provisionCustomer } from './lib/provision-customer.ts';
export type {
  CustomerPlan,
  PlannedRole,
  PlannedUnit,
  ProvisionCircumstances,
} from './lib/provision-customer.ts';
export { findReleaseFaults, releasePage } from './lib/release-page.ts';
export type { KnownPriceList, ReleaseCircumstances } from './lib/release-page.ts';
export { revertTo } from './lib/revert-to.ts';
export type { ConfigurationStep, SectionChange } from './lib/section-change.ts';
export { sectionOf } from './lib/section-faults.ts';
export { openDraft, startDraft } from './lib/start-draft.ts';
export { LOWER_UNIT_KINDS, findUnitFaults } from './lib/unit-details.ts';
export type { LowerUnitKind, UnitDetails } from './lib/unit-details.ts';
export { changeUnits } from './lib/change-units.ts';
export type { CustomerUnit, UnitCommand, UnitDecision, UnitFailure, UnitInput } from './lib/change-units.ts';
