const OF_REVISION = 'page_revision_id IN (SELECT id FROM page_revisions WHERE organization_id = ?)';
const OF_AGREEMENT = `agreement_id IN (SELECT id FROM agreements WHERE ${OF_REVISION})`;
const OF_PEOPLE = 'person_id IN (SELECT person_id FROM memberships WHERE organization_id = ?)';
const OF_MEMBERS = 'membership_id IN (SELECT id FROM memberships WHERE organization_id = ?)';

/** Which rows of a table belong to one organization, with a `?` for its id. */
export const TENANT_TABLES: Readonly<Record<string, string>> = {
  account_team_members: 'organization_id = ?',
  agreement_discounts: OF_AGREEMENT,
  agreement_price_lists: OF_AGREEMENT,
  agreements: OF_REVISION,
  approved_configuration_parts: `approved_configuration_id IN (SELECT id FROM approved_configurations WHERE ${OF_REVISION})`,
  approved_configurations: OF_REVISION,
  audit_events: 'organization_id = ?',
  cart_lines: 'organization_id = ?',
  carts: 'organization_id = ?',
  invitations: 'organization_id = ?',
  jobs: 'organization_id = ?',
  membership_roles: OF_MEMBERS,
  memberships: 'organization_id = ?',
  order_events: 'organization_id = ?',
  order_lines: 'organization_id = ?',
  orders: 'organization_id = ?',
  organizations: 'id = ?',
  outbox_mails: 'organization_id = ?',
  page_assortments: OF_REVISION,
  page_contacts: OF_REVISION,
  page_links: OF_REVISION,
  page_revisions: 'organization_id = ?',
  password_resets: OF_PEOPLE,
  people: 'id IN (SELECT person_id FROM memberships WHERE organization_id = ?)',
  quote_events: 'organization_id = ?',
  quote_lines: 'organization_id = ?',
  quote_revisions: 'organization_id = ?',
  quotes: 'organization_id = ?',
  role_grants: 'role_id IN (SELECT id FROM roles WHERE organization_id = ?)',
  roles: 'organization_id = ?',
  sessions: OF_MEMBERS,
  submissions: OF_PEOPLE,
  unit_ancestors: 'ancestor_id IN (SELECT id FROM units WHERE organization_id = ?)',
  units: 'organization_id = ?',
};

/** Tables that belong to the seller or to nobody. */
export const SHARED_TABLES: ReadonlySet<string> = new Set([
  '_prisma_migrations',
  'assortment_members',
  'assortment_rules',
  'assortments',
  'attribute_definitions',
  'categories',
  'configuration_models',
  'job_schedules',
  'number_series',
  'page_templates',
  'price_list_entries',
  'price_lists',
  'products',
  'rate_limits',
  'sellers',
  'staff_members',
  'worker_heartbeats',
]);
