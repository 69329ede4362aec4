-- A human being with one sign-in, whatever organizations they belong to.
CREATE TABLE `people` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `email` VARCHAR(254) NOT NULL,
  `name` VARCHAR(120) NOT NULL,
  `password_hash` VARCHAR(255) NULL,
  `locale` VARCHAR(12) NOT NULL DEFAULT 'en',
  `time_zone` VARCHAR(64) NOT NULL DEFAULT 'UTC',
  `density` VARCHAR(12) NOT NULL DEFAULT 'comfortable',
  `theme` VARCHAR(8) NOT NULL DEFAULT 'system',
  `status` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'active',
  `password_changed_at` DATETIME(3) NULL,
  `created_at` DATETIME(3) NOT NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `people_email_key` (`email`),
  CONSTRAINT `people_status_check` CHECK (`status` IN ('active', 'disabled'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A signed-in browser. The identifier is the SHA-256 of the cookie token, so that a copy of the table opens nothing.
CREATE TABLE `sessions` (
  `id` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `person_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `membership_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `preview_organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `created_at` DATETIME(3) NOT NULL,
  `last_seen_at` DATETIME(3) NOT NULL,
  `expires_at` DATETIME(3) NOT NULL,
  `user_agent` VARCHAR(255) NULL,
  `address` VARCHAR(64) NULL,
  `flash` JSON NULL,
  PRIMARY KEY (`id`),
  INDEX `sessions_person_id_idx` (`person_id`),
  INDEX `sessions_membership_id_idx` (`membership_id`),
  INDEX `sessions_preview_organization_id_idx` (`preview_organization_id`),
  INDEX `sessions_expires_at_idx` (`expires_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A single-use link that lets a person choose a new password.
CREATE TABLE `password_resets` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `person_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `token_hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` DATETIME(3) NOT NULL,
  `expires_at` DATETIME(3) NOT NULL,
  `used_at` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `password_resets_token_hash_key` (`token_hash`),
  INDEX `password_resets_person_id_idx` (`person_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The company that runs this installation. One row.
CREATE TABLE `sellers` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` VARCHAR(120) NOT NULL,
  `legal_name` VARCHAR(160) NOT NULL,
  `address_lines` TEXT NOT NULL,
  `email` VARCHAR(254) NOT NULL,
  `phone` VARCHAR(40) NOT NULL,
  `website` VARCHAR(200) NOT NULL,
  `tax_number` VARCHAR(40) NOT NULL,
  `accent_color` VARCHAR(16) NOT NULL,
  `mark_svg` TEXT NOT NULL,
  `currency` CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `locale` VARCHAR(12) NOT NULL,
  `time_zone` VARCHAR(64) NOT NULL,
  `quote_validity_days` INTEGER NOT NULL DEFAULT 30,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A person who works for the seller.
CREATE TABLE `staff_members` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `person_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `role` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `title` VARCHAR(120) NOT NULL,
  `phone` VARCHAR(40) NOT NULL,
  `status` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'active',
  `created_at` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `staff_members_person_id_key` (`person_id`),
  CONSTRAINT `staff_members_role_check` CHECK (`role` IN ('administrator', 'account-manager')),
  CONSTRAINT `staff_members_status_check` CHECK (`status` IN ('active', 'disabled'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A corporate customer of the seller.
CREATE TABLE `organizations` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` VARCHAR(20) NOT NULL,
  `name` VARCHAR(160) NOT NULL,
  `legal_name` VARCHAR(200) NOT NULL,
  `status` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'active',
  `currency` CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `locale` VARCHAR(12) NOT NULL,
  `time_zone` VARCHAR(64) NOT NULL,
  `released_revision_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `created_at` DATETIME(3) NOT NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `organizations_number_key` (`number`),
  INDEX `organizations_name_idx` (`name`),
  CONSTRAINT `organizations_status_check` CHECK (`status` IN ('pending', 'active', 'blocked', 'closed'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which of the seller’s people look after an organization.
CREATE TABLE `account_team_members` (
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `staff_member_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `lead` BOOLEAN NOT NULL DEFAULT false,
  PRIMARY KEY (`organization_id`, `staff_member_id`),
  INDEX `account_team_members_staff_member_id_idx` (`staff_member_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A part of an organization: a division, a site, a cost centre. The root unit is the organization itself.
CREATE TABLE `units` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `parent_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `name` VARCHAR(160) NOT NULL,
  `code` VARCHAR(40) NULL,
  `kind` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` INTEGER NOT NULL DEFAULT 0,
  `recipient` VARCHAR(160) NULL,
  `line1` VARCHAR(160) NULL,
  `line2` VARCHAR(160) NULL,
  `postal_code` VARCHAR(20) NULL,
  `city` VARCHAR(120) NULL,
  `region` VARCHAR(120) NULL,
  `country` CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  INDEX `units_organization_id_idx` (`organization_id`),
  INDEX `units_parent_id_idx` (`parent_id`),
  CONSTRAINT `units_kind_check` CHECK (`kind` IN ('organization', 'division', 'site', 'cost-centre'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Every unit with each unit above it, and itself at depth 0: what “unit and below” is asked by.
CREATE TABLE `unit_ancestors` (
  `ancestor_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `descendant_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `depth` INTEGER NOT NULL,
  PRIMARY KEY (`ancestor_id`, `descendant_id`),
  INDEX `unit_ancestors_descendant_id_idx` (`descendant_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A person in an organization, at one unit.
CREATE TABLE `memberships` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `person_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `unit_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'active',
  `created_at` DATETIME(3) NOT NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  INDEX `memberships_person_id_idx` (`person_id`),
  INDEX `memberships_unit_id_idx` (`unit_id`),
  UNIQUE INDEX `memberships_organization_id_person_id_key` (`organization_id`, `person_id`),
  CONSTRAINT `memberships_status_check` CHECK (`status` IN ('active', 'disabled'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A level of access, named by the organization that owns it.
CREATE TABLE `roles` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` VARCHAR(120) NOT NULL,
  `description` VARCHAR(400) NOT NULL,
  `template` VARCHAR(40) NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `roles_organization_id_name_key` (`organization_id`, `name`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One permission of a role, how far it reaches, and up to what amount.
CREATE TABLE `role_grants` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `role_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `permission` VARCHAR(64) NOT NULL,
  `scope` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `limit_amount` BIGINT NULL,
  `limit_currency` CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `role_grants_role_id_permission_key` (`role_id`, `permission`),
  CONSTRAINT `role_grants_scope_check` CHECK (`scope` IN ('own', 'unit', 'unit-and-below', 'organization'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which roles a member holds.
CREATE TABLE `membership_roles` (
  `membership_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `role_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`membership_id`, `role_id`),
  INDEX `membership_roles_role_id_idx` (`role_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A single-use link that lets somebody join an organization.
CREATE TABLE `invitations` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `unit_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `role_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `email` VARCHAR(254) NOT NULL,
  `name` VARCHAR(120) NOT NULL,
  `token_hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `invited_by_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` DATETIME(3) NOT NULL,
  `expires_at` DATETIME(3) NOT NULL,
  `accepted_at` DATETIME(3) NULL,
  `revoked_at` DATETIME(3) NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `invitations_token_hash_key` (`token_hash`),
  INDEX `invitations_unit_id_idx` (`unit_id`),
  INDEX `invitations_role_id_idx` (`role_id`),
  INDEX `invitations_invited_by_id_idx` (`invited_by_id`),
  INDEX `invitations_organization_id_email_idx` (`organization_id`, `email`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A kind of product.
CREATE TABLE `categories` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `code` VARCHAR(60) NOT NULL,
  `name` VARCHAR(120) NOT NULL,
  `parent_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `position` INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `categories_code_key` (`code`),
  INDEX `categories_parent_id_idx` (`parent_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What an attribute of a category means: its type and unit.
CREATE TABLE `attribute_definitions` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `category_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `code` VARCHAR(80) NOT NULL,
  `name` VARCHAR(120) NOT NULL,
  `type` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `unit` VARCHAR(20) NULL,
  `position` INTEGER NOT NULL DEFAULT 0,
  `telling` BOOLEAN NOT NULL DEFAULT false,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `attribute_definitions_category_id_code_key` (`category_id`, `code`),
  CONSTRAINT `attribute_definitions_type_check` CHECK (`type` IN ('number', 'text', 'boolean', 'set'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Something the seller sells, with typed attributes.
CREATE TABLE `products` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `sku` VARCHAR(64) NOT NULL,
  `source` VARCHAR(32) NOT NULL,
  `source_key` VARCHAR(64) NOT NULL,
  `category_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `brand` VARCHAR(120) NULL,
  `part_number` VARCHAR(190) NULL,
  `name` VARCHAR(400) NOT NULL,
  `summary` TEXT NOT NULL,
  `attributes` JSON NOT NULL,
  `status` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'active',
  `content_hash` CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` DATETIME(3) NOT NULL,
  `updated_at` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `products_sku_key` (`sku`),
  UNIQUE INDEX `products_source_source_key_key` (`source`, `source_key`),
  INDEX `products_category_id_status_name_idx` (`category_id`, `status`, `name`),
  FULLTEXT INDEX `products_search_idx` (`name`, `brand`, `sku`, `part_number`),
  CONSTRAINT `products_status_check` CHECK (`status` IN ('active', 'discontinued'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A system that can be configured: its features, options and rules.
CREATE TABLE `configuration_models` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `code` VARCHAR(60) NOT NULL,
  `name` VARCHAR(160) NOT NULL,
  `family` VARCHAR(80) NOT NULL,
  `description` TEXT NOT NULL,
  `product_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `definition` JSON NOT NULL,
  `status` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'active',
  `position` INTEGER NOT NULL DEFAULT 0,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `configuration_models_code_key` (`code`),
  INDEX `configuration_models_product_id_idx` (`product_id`),
  CONSTRAINT `configuration_models_status_check` CHECK (`status` IN ('active', 'retired'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A named set of products, given by rules.
CREATE TABLE `assortments` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` VARCHAR(120) NOT NULL,
  `description` VARCHAR(400) NOT NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `assortments_name_key` (`name`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One rule of an assortment; a later rule overrides an earlier one.
CREATE TABLE `assortment_rules` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `assortment_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` INTEGER NOT NULL,
  `effect` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `value` VARCHAR(120) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `assortment_rules_assortment_id_idx` (`assortment_id`),
  CONSTRAINT `assortment_rules_effect_check` CHECK (`effect` IN ('include', 'exclude')),
  CONSTRAINT `assortment_rules_kind_check` CHECK (`kind` IN ('all', 'category', 'brand', 'product'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The products that an assortment’s rules select, kept ready for the query.
CREATE TABLE `assortment_members` (
  `assortment_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `product_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`assortment_id`, `product_id`),
  INDEX `assortment_members_product_id_idx` (`product_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Prices in one currency, for everybody (base) or for those with an agreement (contract).
CREATE TABLE `price_lists` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `code` VARCHAR(60) NOT NULL,
  `name` VARCHAR(160) NOT NULL,
  `currency` CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'active',
  `valid_from` DATETIME(3) NULL,
  `valid_until` DATETIME(3) NULL,
  `updated_at` DATETIME(3) NOT NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `price_lists_code_key` (`code`),
  CONSTRAINT `price_lists_kind_check` CHECK (`kind` IN ('base', 'contract')),
  CONSTRAINT `price_lists_status_check` CHECK (`status` IN ('active', 'archived'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The unit price of a product from a quantity on: amount × 10^-scale of the list’s currency.
CREATE TABLE `price_list_entries` (
  `price_list_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `product_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `min_quantity` INTEGER NOT NULL DEFAULT 1,
  `amount` BIGINT NOT NULL,
  `scale` INTEGER NOT NULL DEFAULT 2,
  PRIMARY KEY (`price_list_id`, `product_id`, `min_quantity`),
  INDEX `price_list_entries_product_id_idx` (`product_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What a new customer page starts from.
CREATE TABLE `page_templates` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` VARCHAR(120) NOT NULL,
  `description` VARCHAR(400) NOT NULL,
  `content` JSON NOT NULL,
  `created_at` DATETIME(3) NOT NULL,
  `updated_at` DATETIME(3) NOT NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `page_templates_name_key` (`name`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One state of a customer’s page. Released revisions never change; at most one draft exists.
CREATE TABLE `page_revisions` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` INTEGER NOT NULL,
  `state` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `draft_marker` TINYINT NULL,
  `welcome_title` VARCHAR(160) NOT NULL,
  `welcome_text` TEXT NOT NULL,
  `created_by_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` DATETIME(3) NOT NULL,
  `updated_at` DATETIME(3) NOT NULL,
  `released_by_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `released_at` DATETIME(3) NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  INDEX `page_revisions_created_by_id_idx` (`created_by_id`),
  INDEX `page_revisions_released_by_id_idx` (`released_by_id`),
  UNIQUE INDEX `page_revisions_organization_id_number_key` (`organization_id`, `number`),
  UNIQUE INDEX `page_revisions_organization_id_draft_marker_key` (`organization_id`, `draft_marker`),
  CONSTRAINT `page_revisions_state_check` CHECK (`state` IN ('draft', 'released', 'superseded'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which assortments a page shows.
CREATE TABLE `page_assortments` (
  `page_revision_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `assortment_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`page_revision_id`, `assortment_id`),
  INDEX `page_assortments_assortment_id_idx` (`assortment_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Somebody at the seller whom the customer can turn to.
CREATE TABLE `page_contacts` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `page_revision_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` INTEGER NOT NULL,
  `staff_member_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `name` VARCHAR(120) NOT NULL,
  `title` VARCHAR(120) NOT NULL,
  `email` VARCHAR(254) NOT NULL,
  `phone` VARCHAR(40) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `page_contacts_page_revision_id_idx` (`page_revision_id`),
  INDEX `page_contacts_staff_member_id_idx` (`staff_member_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A link that a page offers.
CREATE TABLE `page_links` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `page_revision_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` INTEGER NOT NULL,
  `label` VARCHAR(120) NOT NULL,
  `url` VARCHAR(500) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `page_links_page_revision_id_idx` (`page_revision_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A configuration that the customer approved: a starting point within what is permitted. The key stays the same over revisions.
CREATE TABLE `approved_configurations` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `page_revision_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `key` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` INTEGER NOT NULL,
  `model_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `model_version` INTEGER NOT NULL,
  `name` VARCHAR(160) NOT NULL,
  `description` VARCHAR(600) NOT NULL,
  `choices` JSON NOT NULL,
  `restrictions` JSON NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `approved_configurations_model_id_idx` (`model_id`),
  UNIQUE INDEX `approved_configurations_page_revision_id_key_key` (`page_revision_id`, `key`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The products that an approved configuration is made of, kept ready for pricing.
CREATE TABLE `approved_configuration_parts` (
  `approved_configuration_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `product_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `quantity` INTEGER NOT NULL,
  PRIMARY KEY (`approved_configuration_id`, `product_id`),
  INDEX `approved_configuration_parts_product_id_idx` (`product_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What a customer and the seller agreed on prices, for a period and in a currency.
CREATE TABLE `agreements` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `page_revision_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` VARCHAR(40) NOT NULL,
  `name` VARCHAR(160) NOT NULL,
  `currency` CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `valid_from` DATETIME(3) NOT NULL,
  `valid_until` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `agreements_page_revision_id_key` (`page_revision_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A price list that an agreement opens; the lowest priority number is asked first.
CREATE TABLE `agreement_price_lists` (
  `agreement_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `price_list_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `priority` INTEGER NOT NULL,
  PRIMARY KEY (`agreement_id`, `price_list_id`),
  INDEX `agreement_price_lists_price_list_id_idx` (`price_list_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A percentage off base prices that an agreement grants.
CREATE TABLE `agreement_discounts` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `agreement_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` INTEGER NOT NULL,
  `label` VARCHAR(160) NOT NULL,
  `scope` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `scope_value` VARCHAR(120) NULL,
  `basis_points` INTEGER NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `agreement_discounts_agreement_id_idx` (`agreement_id`),
  CONSTRAINT `agreement_discounts_scope_check` CHECK (`scope` IN ('all', 'category', 'brand', 'product'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What a member has gathered to ask for or order.
CREATE TABLE `carts` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `membership_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `updated_at` DATETIME(3) NOT NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `carts_membership_id_key` (`membership_id`),
  INDEX `carts_organization_id_idx` (`organization_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A product or a configuration in a cart.
CREATE TABLE `cart_lines` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `cart_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` INTEGER NOT NULL,
  `kind` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `product_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `configuration_key` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `choices` JSON NULL,
  `quantity` INTEGER NOT NULL,
  `note` VARCHAR(400) NULL,
  PRIMARY KEY (`id`),
  INDEX `cart_lines_cart_id_idx` (`cart_id`),
  INDEX `cart_lines_product_id_idx` (`product_id`),
  CONSTRAINT `cart_lines_kind_check` CHECK (`kind` IN ('product', 'configuration'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A priced proposal inside an organization, waiting for a buyer’s decision.
CREATE TABLE `quotes` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `unit_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` VARCHAR(24) NOT NULL,
  `title` VARCHAR(200) NOT NULL,
  `state` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `currency` CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `total_amount` BIGINT NOT NULL,
  `line_count` INTEGER NOT NULL,
  `current_revision` INTEGER NOT NULL,
  `requested_by_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `assigned_to_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `po_number` VARCHAR(60) NULL,
  `expires_at` DATETIME(3) NOT NULL,
  `created_at` DATETIME(3) NOT NULL,
  `updated_at` DATETIME(3) NOT NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `quotes_number_key` (`number`),
  INDEX `quotes_unit_id_idx` (`unit_id`),
  INDEX `quotes_requested_by_id_idx` (`requested_by_id`),
  INDEX `quotes_assigned_to_id_idx` (`assigned_to_id`),
  INDEX `quotes_organization_id_created_at_idx` (`organization_id`, `created_at`),
  INDEX `quotes_organization_id_assigned_to_id_state_idx` (`organization_id`, `assigned_to_id`, `state`),
  CONSTRAINT `quotes_state_check` CHECK (`state` IN ('open', 'change-requested', 'accepted', 'rejected', 'withdrawn', 'expired'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A numbered state of a quote. Written once, never changed.
CREATE TABLE `quote_revisions` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `quote_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` INTEGER NOT NULL,
  `created_by_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` DATETIME(3) NOT NULL,
  `comment` TEXT NULL,
  `agreement_number` VARCHAR(40) NULL,
  `currency` CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `total_amount` BIGINT NOT NULL,
  `expires_at` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `quote_revisions_created_by_id_idx` (`created_by_id`),
  UNIQUE INDEX `quote_revisions_quote_id_number_key` (`quote_id`, `number`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A line of a quote revision with its price and the trace of it, as they were.
CREATE TABLE `quote_lines` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `quote_revision_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` INTEGER NOT NULL,
  `kind` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `product_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `configuration_key` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `model_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `choices` JSON NULL,
  `sku` VARCHAR(64) NOT NULL,
  `name` VARCHAR(400) NOT NULL,
  `details` JSON NOT NULL,
  `quantity` INTEGER NOT NULL,
  `unit_amount` BIGINT NOT NULL,
  `unit_scale` INTEGER NOT NULL DEFAULT 2,
  `list_unit_amount` BIGINT NOT NULL,
  `line_amount` BIGINT NOT NULL,
  `trace` JSON NOT NULL,
  `note` VARCHAR(400) NULL,
  PRIMARY KEY (`id`),
  INDEX `quote_lines_quote_revision_id_idx` (`quote_revision_id`),
  CONSTRAINT `quote_lines_kind_check` CHECK (`kind` IN ('product', 'configuration'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who did what to a quote, when.
CREATE TABLE `quote_events` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `quote_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `revision` INTEGER NOT NULL,
  `kind` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `at` DATETIME(3) NOT NULL,
  `actor_person_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `actor_name` VARCHAR(120) NOT NULL,
  `target_name` VARCHAR(120) NULL,
  `comment` TEXT NULL,
  PRIMARY KEY (`id`),
  INDEX `quote_events_quote_id_idx` (`quote_id`),
  CONSTRAINT `quote_events_kind_check` CHECK (`kind` IN ('requested', 'revised', 'forwarded', 'change-requested', 'accepted', 'rejected', 'withdrawn', 'expired'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What an organization ordered. Lines and prices are those of the accepted quote revision.
CREATE TABLE `orders` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `unit_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `number` VARCHAR(24) NOT NULL,
  `quote_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `quote_revision` INTEGER NULL,
  `po_number` VARCHAR(60) NULL,
  `title` VARCHAR(200) NOT NULL,
  `state` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `currency` CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `total_amount` BIGINT NOT NULL,
  `line_count` INTEGER NOT NULL,
  `placed_by_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `requested_by_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `placed_at` DATETIME(3) NOT NULL,
  `ship_to` JSON NOT NULL,
  `updated_at` DATETIME(3) NOT NULL,
  `version` INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`),
  UNIQUE INDEX `orders_number_key` (`number`),
  UNIQUE INDEX `orders_quote_id_key` (`quote_id`),
  INDEX `orders_unit_id_idx` (`unit_id`),
  INDEX `orders_placed_by_id_idx` (`placed_by_id`),
  INDEX `orders_requested_by_id_idx` (`requested_by_id`),
  INDEX `orders_organization_id_placed_at_idx` (`organization_id`, `placed_at`),
  INDEX `orders_organization_id_state_placed_at_idx` (`organization_id`, `state`, `placed_at`),
  INDEX `orders_organization_id_po_number_idx` (`organization_id`, `po_number`),
  INDEX `orders_organization_id_total_amount_idx` (`organization_id`, `total_amount`),
  CONSTRAINT `orders_state_check` CHECK (`state` IN ('received', 'confirmed', 'shipped', 'delivered', 'cancelled'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A line of an order, as it was accepted.
CREATE TABLE `order_lines` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `position` INTEGER NOT NULL,
  `kind` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `product_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `configuration_key` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `model_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `choices` JSON NULL,
  `sku` VARCHAR(64) NOT NULL,
  `name` VARCHAR(400) NOT NULL,
  `details` JSON NOT NULL,
  `quantity` INTEGER NOT NULL,
  `unit_amount` BIGINT NOT NULL,
  `unit_scale` INTEGER NOT NULL DEFAULT 2,
  `list_unit_amount` BIGINT NOT NULL,
  `line_amount` BIGINT NOT NULL,
  `trace` JSON NOT NULL,
  `note` VARCHAR(400) NULL,
  PRIMARY KEY (`id`),
  INDEX `order_lines_order_id_idx` (`order_id`),
  CONSTRAINT `order_lines_kind_check` CHECK (`kind` IN ('product', 'configuration'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who did what to an order, when.
CREATE TABLE `order_events` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `order_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `at` DATETIME(3) NOT NULL,
  `actor_person_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `actor_name` VARCHAR(120) NOT NULL,
  `comment` TEXT NULL,
  PRIMARY KEY (`id`),
  INDEX `order_events_order_id_idx` (`order_id`),
  CONSTRAINT `order_events_kind_check` CHECK (`kind` IN ('received', 'confirmed', 'shipped', 'delivered', 'cancelled'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The next number of a series, such as orders; read and raised under a lock.
CREATE TABLE `number_series` (
  `name` VARCHAR(40) NOT NULL,
  `next` BIGINT NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A form that was sent, by the identifier the form carried: sent twice, it is done once.
CREATE TABLE `submissions` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `person_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `kind` VARCHAR(60) NOT NULL,
  `result` VARCHAR(255) NOT NULL,
  `created_at` DATETIME(3) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `submissions_person_id_idx` (`person_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Work for the worker. Claimed under SKIP LOCKED, retried with backoff, dead when it keeps failing.
CREATE TABLE `jobs` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `kind` VARCHAR(60) NOT NULL,
  `payload` JSON NOT NULL,
  `state` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'queued',
  `run_at` DATETIME(3) NOT NULL,
  `attempts` INTEGER NOT NULL DEFAULT 0,
  `max_attempts` INTEGER NOT NULL DEFAULT 8,
  `locked_until` DATETIME(3) NULL,
  `locked_by` VARCHAR(80) NULL,
  `last_error` TEXT NULL,
  `created_at` DATETIME(3) NOT NULL,
  `finished_at` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  INDEX `jobs_state_run_at_idx` (`state`, `run_at`),
  CONSTRAINT `jobs_state_check` CHECK (`state` IN ('queued', 'running', 'done', 'dead'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A mail that a transaction decided to send; the worker delivers it.
CREATE TABLE `outbox_mails` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `template` VARCHAR(60) NOT NULL,
  `locale` VARCHAR(12) NOT NULL,
  `time_zone` VARCHAR(64) NOT NULL,
  `recipient_name` VARCHAR(120) NOT NULL,
  `recipient_address` VARCHAR(254) NOT NULL,
  `data` JSON NOT NULL,
  `state` VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'queued',
  `created_at` DATETIME(3) NOT NULL,
  `sent_at` DATETIME(3) NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `outbox_mails_state_check` CHECK (`state` IN ('queued', 'sent', 'dead'))
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who did what to what, when and from where. Only ever added to.
CREATE TABLE `audit_events` (
  `id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `organization_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `at` DATETIME(3) NOT NULL,
  `actor_person_id` CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `actor_name` VARCHAR(120) NOT NULL,
  `kind` VARCHAR(60) NOT NULL,
  `subject_kind` VARCHAR(40) NOT NULL,
  `subject_id` VARCHAR(64) NOT NULL,
  `data` JSON NOT NULL,
  `address` VARCHAR(64) NULL,
  PRIMARY KEY (`id`),
  INDEX `audit_events_organization_id_idx` (`organization_id`),
  INDEX `audit_events_at_idx` (`at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE `sessions` ADD CONSTRAINT `sessions_person_id_fkey` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `sessions` ADD CONSTRAINT `sessions_membership_id_fkey` FOREIGN KEY (`membership_id`) REFERENCES `memberships` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `sessions` ADD CONSTRAINT `sessions_preview_organization_id_fkey` FOREIGN KEY (`preview_organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `password_resets` ADD CONSTRAINT `password_resets_person_id_fkey` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `staff_members` ADD CONSTRAINT `staff_members_person_id_fkey` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `account_team_members` ADD CONSTRAINT `account_team_members_organization_id_fkey` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `account_team_members` ADD CONSTRAINT `account_team_members_staff_member_id_fkey` FOREIGN KEY (`staff_member_id`) REFERENCES `staff_members` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `units` ADD CONSTRAINT `units_organization_id_fkey` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `units` ADD CONSTRAINT `units_parent_id_fkey` FOREIGN KEY (`parent_id`) REFERENCES `units` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `unit_ancestors` ADD CONSTRAINT `unit_ancestors_ancestor_id_fkey` FOREIGN KEY (`ancestor_id`) REFERENCES `units` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `unit_ancestors` ADD CONSTRAINT `unit_ancestors_descendant_id_fkey` FOREIGN KEY (`descendant_id`) REFERENCES `units` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `memberships` ADD CONSTRAINT `memberships_organization_id_fkey` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `memberships` ADD CONSTRAINT `memberships_person_id_fkey` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `memberships` ADD CONSTRAINT `memberships_unit_id_fkey` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `roles` ADD CONSTRAINT `roles_organization_id_fkey` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `role_grants` ADD CONSTRAINT `role_grants_role_id_fkey` FOREIGN KEY (`role_id`) REFERENCES `roles` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `membership_roles` ADD CONSTRAINT `membership_roles_membership_id_fkey` FOREIGN KEY (`membership_id`) REFERENCES `memberships` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `membership_roles` ADD CONSTRAINT `membership_roles_role_id_fkey` FOREIGN KEY (`role_id`) REFERENCES `roles` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `invitations` ADD CONSTRAINT `invitations_organization_id_fkey` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `invitations` ADD CONSTRAINT `invitations_unit_id_fkey` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `invitations` ADD CONSTRAINT `invitations_role_id_fkey` FOREIGN KEY (`role_id`) REFERENCES `roles` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `invitations` ADD CONSTRAINT `invitations_invited_by_id_fkey` FOREIGN KEY (`invited_by_id`) REFERENCES `people` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `categories` ADD CONSTRAINT `categories_parent_id_fkey` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `attribute_definitions` ADD CONSTRAINT `attribute_definitions_category_id_fkey` FOREIGN KEY (`category_id`) REFERENCES `categories` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `products` ADD CONSTRAINT `products_category_id_fkey` FOREIGN KEY (`category_id`) REFERENCES `categories` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `configuration_models` ADD CONSTRAINT `configuration_models_product_id_fkey` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `assortment_rules` ADD CONSTRAINT `assortment_rules_assortment_id_fkey` FOREIGN KEY (`assortment_id`) REFERENCES `assortments` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `assortment_members` ADD CONSTRAINT `assortment_members_assortment_id_fkey` FOREIGN KEY (`assortment_id`) REFERENCES `assortments` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `assortment_members` ADD CONSTRAINT `assortment_members_product_id_fkey` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `price_list_entries` ADD CONSTRAINT `price_list_entries_price_list_id_fkey` FOREIGN KEY (`price_list_id`) REFERENCES `price_lists` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `price_list_entries` ADD CONSTRAINT `price_list_entries_product_id_fkey` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `page_revisions` ADD CONSTRAINT `page_revisions_organization_id_fkey` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `page_revisions` ADD CONSTRAINT `page_revisions_created_by_id_fkey` FOREIGN KEY (`created_by_id`) REFERENCES `people` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `page_revisions` ADD CONSTRAINT `page_revisions_released_by_id_fkey` FOREIGN KEY (`released_by_id`) REFERENCES `people` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `page_assortments` ADD CONSTRAINT `page_assortments_page_revision_id_fkey` FOREIGN KEY (`page_revision_id`) REFERENCES `page_revisions` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `page_assortments` ADD CONSTRAINT `page_assortments_assortment_id_fkey` FOREIGN KEY (`assortment_id`) REFERENCES `assortments` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `page_contacts` ADD CONSTRAINT `page_contacts_page_revision_id_fkey` FOREIGN KEY (`page_revision_id`) REFERENCES `page_revisions` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `page_contacts` ADD CONSTRAINT `page_contacts_staff_member_id_fkey` FOREIGN KEY (`staff_member_id`) REFERENCES `staff_members` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `page_links` ADD CONSTRAINT `page_links_page_revision_id_fkey` FOREIGN KEY (`page_revision_id`) REFERENCES `page_revisions` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `approved_configurations` ADD CONSTRAINT `approved_configurations_page_revision_id_fkey` FOREIGN KEY (`page_revision_id`) REFERENCES `page_revisions` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `approved_configurations` ADD CONSTRAINT `approved_configurations_model_id_fkey` FOREIGN KEY (`model_id`) REFERENCES `configuration_models` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `approved_configuration_parts` ADD CONSTRAINT `approved_configuration_parts_approved_configuration_id_fkey` FOREIGN KEY (`approved_configuration_id`) REFERENCES `approved_configurations` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `approved_configuration_parts` ADD CONSTRAINT `approved_configuration_parts_product_id_fkey` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `agreements` ADD CONSTRAINT `agreements_page_revision_id_fkey` FOREIGN KEY (`page_revision_id`) REFERENCES `page_revisions` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `agreement_price_lists` ADD CONSTRAINT `agreement_price_lists_agreement_id_fkey` FOREIGN KEY (`agreement_id`) REFERENCES `agreements` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `agreement_price_lists` ADD CONSTRAINT `agreement_price_lists_price_list_id_fkey` FOREIGN KEY (`price_list_id`) REFERENCES `price_lists` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `agreement_discounts` ADD CONSTRAINT `agreement_discounts_agreement_id_fkey` FOREIGN KEY (`agreement_id`) REFERENCES `agreements` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `carts` ADD CONSTRAINT `carts_organization_id_fkey` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `carts` ADD CONSTRAINT `carts_membership_id_fkey` FOREIGN KEY (`membership_id`) REFERENCES `memberships` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `cart_lines` ADD CONSTRAINT `cart_lines_cart_id_fkey` FOREIGN KEY (`cart_id`) REFERENCES `carts` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE `cart_lines` ADD CONSTRAINT `cart_lines_product_id_fkey` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `quotes` ADD CONSTRAINT `quotes_organization_id_fkey` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `quotes` ADD CONSTRAINT `quotes_unit_id_fkey` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `quotes` ADD CONSTRAINT `quotes_requested_by_id_fkey` FOREIGN KEY (`requested_by_id`) REFERENCES `memberships` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `quotes` ADD CONSTRAINT `quotes_assigned_to_id_fkey` FOREIGN KEY (`assigned_to_id`) REFERENCES `memberships` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `quote_revisions` ADD CONSTRAINT `quote_revisions_quote_id_fkey` FOREIGN KEY (`quote_id`) REFERENCES `quotes` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `quote_revisions` ADD CONSTRAINT `quote_revisions_created_by_id_fkey` FOREIGN KEY (`created_by_id`) REFERENCES `memberships` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `quote_lines` ADD CONSTRAINT `quote_lines_quote_revision_id_fkey` FOREIGN KEY (`quote_revision_id`) REFERENCES `quote_revisions` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `quote_events` ADD CONSTRAINT `quote_events_quote_id_fkey` FOREIGN KEY (`quote_id`) REFERENCES `quotes` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `orders` ADD CONSTRAINT `orders_organization_id_fkey` FOREIGN KEY (`organization_id`) REFERENCES `organizations` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `orders` ADD CONSTRAINT `orders_unit_id_fkey` FOREIGN KEY (`unit_id`) REFERENCES `units` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `orders` ADD CONSTRAINT `orders_quote_id_fkey` FOREIGN KEY (`quote_id`) REFERENCES `quotes` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `orders` ADD CONSTRAINT `orders_placed_by_id_fkey` FOREIGN KEY (`placed_by_id`) REFERENCES `memberships` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `orders` ADD CONSTRAINT `orders_requested_by_id_fkey` FOREIGN KEY (`requested_by_id`) REFERENCES `memberships` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `order_lines` ADD CONSTRAINT `order_lines_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `order_events` ADD CONSTRAINT `order_events_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE `submissions` ADD CONSTRAINT `submissions_person_id_fkey` FOREIGN KEY (`person_id`) REFERENCES `people` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;
