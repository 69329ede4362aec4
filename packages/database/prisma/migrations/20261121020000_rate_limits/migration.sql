-- How often something was tried, by a key that names what and from where. In the shape that the rate limiter's library reads.
CREATE TABLE `rate_limits` (
  `key` VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `points` INTEGER NOT NULL DEFAULT 0,
  `expire` BIGINT NULL,
  PRIMARY KEY (`key`),
  INDEX `rate_limits_expire_idx` (`expire`)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
