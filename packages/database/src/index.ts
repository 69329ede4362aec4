// The core: the handle, the write helper, migrations.
export { parseConnectionUrl } from './core/connection-url.ts';
export type { ConnectionTarget } from './core/connection-url.ts';
export { openDatabase } from './core/database.ts';
export type { Database, DatabaseOptions } from './core/database.ts';
export { migrate, pendingMigrations } from './core/migrate.ts';
export type { MigrateOptions } from './core/migrate.ts';
export { newId } from './core/new-id.ts';
export { write } from './core/write.ts';
export type { WriteTransaction } from './core/write.ts';
export { isWriteConflict } from './core/write-conflict.ts';

// Sign-in: who the bearer of a session is, and how they came by it.
export { acceptInvitation } from './sign-in/accept-invitation.ts';
export type { AcceptCommand, AcceptFailure } from './sign-in/accept-invitation.ts';
export { changePassword } from './sign-in/change-password.ts';
export type { ChangePasswordCommand, ChangePasswordFailure } from './sign-in/change-password.ts';
export { findInvitation } from './sign-in/find-invitation.ts';
export type { InvitationOffer } from './sign-in/find-invitation.ts';
export { findViewer } from './sign-in/find-viewer.ts';
export { createPasswordHasher } from './sign-in/password-hasher.ts';
export { changeOwnProfile, getOwnProfile } from './sign-in/profile.ts';
export type { Profile } from './sign-in/profile.ts';
export { createResetDesk } from './sign-in/request-reset.ts';
export type { ResetDesk } from './sign-in/request-reset.ts';
export { isResetLinkAlive, resetPassword } from './sign-in/reset-password.ts';
export type { LinkDead, ResetCommand } from './sign-in/reset-password.ts';
export { endOtherSessions, endOwnSession, listOwnSessions, signOut } from './sign-in/sessions.ts';
export type { EndOccasion, OwnSession } from './sign-in/sessions.ts';
export { createSignInStore } from './sign-in/sign-in-store.ts';
export { listOwnMemberships, switchOrganization } from './sign-in/switch-organization.ts';
export type { OwnMembership } from './sign-in/switch-organization.ts';
export { ENTRY_SWEEP_JOB, sweepEntry } from './sign-in/sweep-entry.ts';
export { createThrottle } from './sign-in/throttle.ts';

// Organizations: people, invitations, levels of access, units.
export { findMember } from './organizations/find-member.ts';
export type { MemberDetail } from './organizations/find-member.ts';
export { listOpenInvitations } from './organizations/list-invitations.ts';
export type { InvitationRow } from './organizations/list-invitations.ts';
export { listMembers } from './organizations/list-members.ts';
export type { MemberQuery, MemberRow } from './organizations/list-members.ts';
export { listRoleChoices, listRoles } from './organizations/list-roles.ts';
export type { RoleRow } from './organizations/list-roles.ts';
export { listUnits } from './organizations/list-units.ts';
export { createPeopleStore } from './organizations/people-store.ts';
export type { PeopleOccasion } from './organizations/people-store.ts';
export { sendInvitation } from './organizations/send-invitation.ts';
export type { InvitationToSend } from './organizations/send-invitation.ts';

// The seller.
export { getSeller } from './seller/get-seller.ts';
export type { SellerProfile } from './seller/get-seller.ts';

// Audit: who did what, when and from where.
export { AUDIT_KINDS } from './audit/audit-kind.ts';
export type { AuditKind } from './audit/audit-kind.ts';
export { recordAudit } from './audit/record-audit.ts';
export type { AuditEntry } from './audit/record-audit.ts';

// Work: the outbox, the jobs behind it and the workers that do them.
export { claimJobs } from './work/claim-jobs.ts';
export type { ClaimRequest } from './work/claim-jobs.ts';
export { enqueueJob } from './work/enqueue-job.ts';
export type { JobRequest } from './work/enqueue-job.ts';
export { enqueueMail } from './work/enqueue-mail.ts';
export type { MailRequest } from './work/enqueue-mail.ts';
export { completeJob, failJob } from './work/finish-job.ts';
export type { FailedJob, JobFailure } from './work/finish-job.ts';
export { beat, farewell, isWorkerAlive } from './work/heartbeat.ts';
export { MAIL_JOB, mailJobPayload } from './work/job.ts';
export type { ClaimedJob } from './work/job.ts';
export { extendLeases, reapExpiredLeases } from './work/lease.ts';
export { JOB_GROUPS, listJobs } from './work/list-jobs.ts';
export type { JobGroup, JobList, JobListItem, JobState } from './work/list-jobs.ts';
export { findOutboxMail, markMailSent } from './work/outbox-mail.ts';
export type { OutboxMail } from './work/outbox-mail.ts';
export { enqueueDueSchedules } from './work/schedule.ts';
export type { Schedule } from './work/schedule.ts';
export { discardJob, retryJob } from './work/settle-dead-job.ts';
export type { JobDecision, JobDecisionFailure } from './work/settle-dead-job.ts';
export { SWEEP_JOB, sweepFinishedWork } from './work/sweep.ts';

// The catalogue: products for an audience, imports, assortments, option models.
export { findConfigurationModel, listConfigurationModels } from './catalog/find-configuration-model.ts';
export type { ConfigurationModel, ConfigurationModelSummary } from './catalog/find-configuration-model.ts';
export { findProduct, findProducts } from './catalog/find-product.ts';
export { productCatalog } from './catalog/product-catalog.ts';
export { searchProducts } from './catalog/search-products.ts';
export { suggestProducts } from './catalog/suggest-products.ts';
export { refreshAssortment } from './catalog/refresh-assortment.ts';
export type { AssortmentChange } from './catalog/refresh-assortment.ts';
export { startProductImport } from './catalog/product-import.ts';
export type { ImportOutcome, ImportRunning, ImportTarget, ProductImport } from './catalog/product-import.ts';
export type { CategoryDefinitions } from './catalog/ensure-categories.ts';

// What the top bar counts.
export { countForShell } from './purchasing/count-for-shell.ts';
export type { ShellCounts } from './purchasing/count-for-shell.ts';

// Previews of a customer's page.
export { endPreview, startPreview } from './sign-in/preview.ts';
export type { Occasion } from './sign-in/preview.ts';

// Access: rules as queries.
export { prismaWhere } from './access/prisma-where.ts';
export { sqlWhere } from './access/sql-where.ts';
export type { SqlWhere } from './access/sql-where.ts';

// Prices: books and the lines of a page.
export { createPriceSource } from './pricing/price-source.ts';

// Buying: carts, quotes, orders.
export { authorityOf } from './purchasing/authority.ts';
export { openCartStore } from './purchasing/cart-store.ts';
export { openDirectory } from './purchasing/directory.ts';
export type { DocumentLine } from './purchasing/document-line.ts';
export { EXPIRE_QUOTES_JOB, expireQuotes } from './purchasing/expire-quotes.ts';
export { filterChoices } from './purchasing/filter-choices.ts';
export type { FilterChoice, FilterChoices } from './purchasing/filter-choices.ts';
export { findOrderLineTrace, findQuoteLineTrace, traceLine } from './purchasing/find-line-trace.ts';
export type { TracedLine } from './purchasing/find-line-trace.ts';
export { findOrderDocument } from './purchasing/find-order-document.ts';
export type { OrderDocument, OrderHistoryEntry } from './purchasing/find-order-document.ts';
export { findQuoteDocument } from './purchasing/find-quote-document.ts';
export type { QuoteDocument, QuoteHistoryEntry, RevisionHead } from './purchasing/find-quote-document.ts';
export { openLinePricer } from './purchasing/line-pricer.ts';
export type { PricingGround } from './purchasing/line-pricer.ts';
export { ORDER_SORTS, listOrders, readOrders, streamOrders } from './purchasing/list-orders.ts';
export type { OrderFilter, OrderList, OrderListItem, OrderSort } from './purchasing/list-orders.ts';
export { QUOTE_CONCERNS, QUOTE_SORTS, listQuotes, readQuotes } from './purchasing/list-quotes.ts';
export type {
  QuoteConcern,
  QuoteFilter,
  QuoteList,
  QuoteListItem,
  QuoteListRequest,
  QuoteSort,
} from './purchasing/list-quotes.ts';
export { nameCartLines } from './purchasing/name-cart-lines.ts';
export { nextNumber } from './purchasing/number-series.ts';
export type { NumberSeriesName } from './purchasing/number-series.ts';
export { openOrderBook } from './purchasing/order-book.ts';
export { orderValueByMonth } from './purchasing/order-value-by-month.ts';
export type { MonthValue } from './purchasing/order-value-by-month.ts';
export { openQuoteBook } from './purchasing/quote-book.ts';
export { recentActivity } from './purchasing/recent-activity.ts';
export type { Activity } from './purchasing/recent-activity.ts';
export type { ActedFrom } from './purchasing/settle-quote.ts';
export { parseChoices } from './purchasing/stored-json.ts';

// Customer pages: editing and releasing them, and reading what was released.
export { findPage } from './pages/find-page.ts';
export type { CustomerPage, ListedConfiguration } from './pages/find-page.ts';
export { openPageStore } from './pages/page-store.ts';
export type { EditedFrom } from './pages/page-store.ts';
export { findTemplate, listTemplates, makeTemplate, renameTemplate } from './pages/template-store.ts';
export type { TemplateFailure, TemplateListItem } from './pages/template-store.ts';

// The seller's customers: provisioning them, and seeing one whole.
export { listCustomerActivity } from './customers/customer-activity.ts';
export type { CustomerEvent } from './customers/customer-activity.ts';
export { changeCustomerInvitation, inviteAdministrator } from './customers/customer-invitation.ts';
export { listCustomerInvitations, listCustomerPeople } from './customers/customer-people.ts';
export type { CustomerInvitation, CustomerPerson } from './customers/customer-people.ts';
export { ORGANIZATION_STATES } from './customers/customer-row.ts';
export type { CustomerListItem, OrganizationState, PagePresence } from './customers/customer-row.ts';
export { findCustomer } from './customers/find-customer.ts';
export type { Customer } from './customers/find-customer.ts';
export { CUSTOMER_SORTS, PAGE_FILTERS, listCustomers } from './customers/list-customers.ts';
export type { CustomerQuery, CustomerSort, PageFilter } from './customers/list-customers.ts';
export { listStaff } from './customers/list-staff.ts';
export type { StaffChoice } from './customers/list-staff.ts';
export { findOrderValue } from './customers/order-value.ts';
export type { MonthOfOrders } from './customers/order-value.ts';
export { listCurrencies, provisionCustomer } from './customers/provision-customer.ts';
export type { ProvisionFailure } from './customers/provision-customer.ts';
export { findSellerDay } from './customers/seller-day.ts';
export type {
  LapsingAgreement,
  NamedCustomer,
  SellerDay,
  Shortlist,
  UnconfirmedOrder,
  UnreleasedPage,
  WaitingQuote,
} from './customers/seller-day.ts';
export { changeCustomerUnits, listCustomerUnits } from './customers/unit-store.ts';

// Approved configurations, one at a time and whole.
export { findApprovedConfiguration } from './configurations/find-approved-configuration.ts';
export { listApprovedConfigurations } from './configurations/list-approved-configurations.ts';
export type {
  ApprovedConfigurationSummary,
  ApprovedConfigurations,
} from './configurations/list-approved-configurations.ts';
export type { ApprovedConfigurationDetail } from './configurations/find-approved-configuration.ts';
export { listAssortments } from './pages/assortment-choices.ts';
export type { AssortmentChoice } from './pages/assortment-choices.ts';
export { findDiscountSubject, nameDiscountSubjects } from './pages/discount-subjects.ts';
export { listPriceLists } from './pages/page-catalogue.ts';
