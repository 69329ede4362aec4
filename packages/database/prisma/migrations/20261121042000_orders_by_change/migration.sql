-- When an organization's orders last changed: what tells whether remembered counts still hold, and what is new.
CREATE INDEX `orders_organization_id_updated_at_idx` ON `orders` (`organization_id`, `updated_at`);
