-- Lists of orders sort by number within an organization.
CREATE INDEX `orders_organization_id_number_idx` ON `orders` (`organization_id`, `number`);
