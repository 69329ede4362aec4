-- The worker asks across organizations which undecided quotes are past their expiry.
CREATE INDEX `quotes_state_expires_at_idx` ON `quotes` (`state`, `expires_at`);
