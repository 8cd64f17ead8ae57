-- A wish for a reply becomes a case with a history. Its tables keep no order of arrival: rows of the same moment would tell whose answer it came with.
CREATE TABLE `case_events` (
	`case` integer NOT NULL,
	`n` integer NOT NULL,
	`on` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`to` text,
	`done` text,
	`due` text,
	`rating` text,
	PRIMARY KEY(`case`, `n`),
	FOREIGN KEY (`case`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `case_summaries` (
	`case` integer PRIMARY KEY NOT NULL,
	`said` text NOT NULL,
	`did` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`approved_by` text,
	`approved_at` integer,
	FOREIGN KEY (`case`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `case_words` (
	`case` integer NOT NULL,
	`n` integer NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`case`, `n`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `working_days` (
	`day` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `cases` ADD `state` text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `level` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `since` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `holder` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `answered_on` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `rating` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `events` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `cases_by_state` ON `cases` (`state`,`since`);--> statement-breakpoint
UPDATE `cases` SET `since` = `opened_on`;--> statement-breakpoint
INSERT INTO `case_events` (`case`, `n`, `on`, `kind`, `by`, `to`) SELECT `number`, 0, `opened_on`, 'opened', '', `unit` FROM `cases`;--> statement-breakpoint
INSERT INTO `case_words` (`case`, `n`, `words`) SELECT `number`, 0, `words` FROM `cases`;--> statement-breakpoint
INSERT INTO `case_events` (`case`, `n`, `on`, `kind`, `by`, `done`) SELECT `number`, 1, coalesce(`replied_on`, `opened_on`), 'replied', 'before the log', 'explained' FROM `cases` WHERE `reply` IS NOT NULL;--> statement-breakpoint
INSERT INTO `case_words` (`case`, `n`, `words`) SELECT `number`, 1, `reply` FROM `cases` WHERE `reply` IS NOT NULL;--> statement-breakpoint
UPDATE `cases` SET `state` = 'answered', `answered_on` = coalesce(`replied_on`, `opened_on`), `events` = 2 WHERE `reply` IS NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` DROP COLUMN `words`;--> statement-breakpoint
ALTER TABLE `cases` DROP COLUMN `reply`;--> statement-breakpoint
ALTER TABLE `cases` DROP COLUMN `replied_on`;--> statement-breakpoint
CREATE TRIGGER `case_events_stay` BEFORE UPDATE ON `case_events`
BEGIN SELECT RAISE(ABORT, 'what happened to a case is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `case_events_are_never_removed` BEFORE DELETE ON `case_events`
BEGIN SELECT RAISE(ABORT, 'what happened to a case is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `case_words_stay` BEFORE UPDATE ON `case_words`
BEGIN SELECT RAISE(ABORT, 'what was written in a case is deleted, never changed'); END;
