-- Every price asks for the active base lists: find them without reading the customers’ lists.
ALTER TABLE `price_lists` ADD INDEX `price_lists_kind_status_idx` (`kind`, `status`);
