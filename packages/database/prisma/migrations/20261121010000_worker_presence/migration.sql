-- A worker that lives says so here every few seconds.
CREATE TABLE `worker_heartbeats` (
  `worker_id` VARCHAR(80) NOT NULL,
  `started_at` DATETIME(3) NOT NULL,
  `seen_at` DATETIME(3) NOT NULL,
  PRIMARY KEY (`worker_id`),
  INDEX `worker_heartbeats_seen_at_idx` (`seen_at`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- When a recurring job is due next. However many workers run, one of them enqueues it.
CREATE TABLE `job_schedules` (
  `kind` VARCHAR(60) NOT NULL,
  `next_run_at` DATETIME(3) NOT NULL,
  PRIMARY KEY (`kind`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
