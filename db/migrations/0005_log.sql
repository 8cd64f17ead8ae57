CREATE TABLE `log` (
	`n` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`role` text NOT NULL,
	`via` text NOT NULL,
	`act` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject` text NOT NULL,
	`reason` text NOT NULL,
	`request` text NOT NULL,
	`detail_hash` text NOT NULL,
	`prev` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `log_prev_unique` ON `log` (`prev`);--> statement-breakpoint
CREATE UNIQUE INDEX `log_hash_unique` ON `log` (`hash`);--> statement-breakpoint
CREATE TABLE `log_details` (
	`n` integer PRIMARY KEY NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
-- The log is only ever added to, by whichever program; a detail may be forgotten, not changed.
CREATE TRIGGER `log_keeps_lines` BEFORE UPDATE ON `log` BEGIN SELECT RAISE(ABORT, 'a line of the log is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `log_loses_none` BEFORE DELETE ON `log` BEGIN SELECT RAISE(ABORT, 'a line of the log is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `log_details_keep` BEFORE UPDATE ON `log_details` BEGIN SELECT RAISE(ABORT, 'a detail of the log is never changed'); END;
