-- Comments can be read: beside their words stands how they are searched, what of them is hidden, and since when they may be read.
CREATE TABLE `theme_judgements` (
	`theme` text NOT NULL,
	`version` integer NOT NULL,
	`response` text NOT NULL,
	`is_right` integer NOT NULL,
	PRIMARY KEY(`theme`, `version`, `response`)
);
--> statement-breakpoint
CREATE TABLE `themes` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`any` text NOT NULL,
	`none` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`id`, `version`)
);
--> statement-breakpoint
ALTER TABLE `comments` ADD `marked` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `folded` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `hidden` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `wished` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `comments` ADD `released` text;--> statement-breakpoint
ALTER TABLE `comments` ADD `mark` text;--> statement-breakpoint
CREATE INDEX `comments_released` ON `comments` (`released`,`response`) WHERE released is not null and wished = 0;--> statement-breakpoint
CREATE INDEX `comments_waiting` ON `comments` (`response`) WHERE released is null;--> statement-breakpoint
CREATE INDEX `comments_incomplete` ON `comments` (`response`) WHERE folded is null;
--> statement-breakpoint
-- The words stay; what stands beside them follows from them and from decisions. What may be read is never taken back.
DROP TRIGGER `comments_stay`;--> statement-breakpoint
CREATE TRIGGER `comments_stay` BEFORE UPDATE OF `response`, `words` ON `comments`
BEGIN SELECT RAISE(ABORT, 'a comment is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `comments_are_released_once` BEFORE UPDATE OF `released` ON `comments`
WHEN old.released IS NOT NULL AND new.released IS NOT old.released BEGIN SELECT RAISE(ABORT, 'a comment is released once'); END;
--> statement-breakpoint
CREATE TRIGGER `themes_stay` BEFORE UPDATE ON `themes` BEGIN SELECT RAISE(ABORT, 'a version of a theme is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `themes_are_never_removed` BEFORE DELETE ON `themes` BEGIN SELECT RAISE(ABORT, 'a version of a theme is never removed'); END;
--> statement-breakpoint
-- A wish for a reply of before: its words are the case's.
UPDATE `comments` SET `wished` = 1 WHERE EXISTS (SELECT 1 FROM cases CROSS JOIN responses WHERE cases.words = comments.words
	AND responses.id = comments.response AND responses.unit = cases.unit AND responses.area = cases.area AND responses.procedure = cases.procedure);
