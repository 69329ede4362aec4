-- A dead job that a person gave up stays on record as discarded.
ALTER TABLE `jobs` DROP CONSTRAINT `jobs_state_check`;
ALTER TABLE `jobs` ADD CONSTRAINT `jobs_state_check` CHECK (`state` IN ('queued', 'running', 'done', 'dead', 'discarded'));
