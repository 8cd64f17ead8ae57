-- Signs in how answers came in: sums of every hour, sets of answers that are decided about together, and who looked at what.
CREATE TABLE `flag_looks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`flag` text NOT NULL,
	`unit` text NOT NULL,
	`n` integer NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text
);
--> statement-breakpoint
CREATE INDEX `flag_looks_by_flag` ON `flag_looks` (`flag`);--> statement-breakpoint
CREATE TABLE `answer_sets` (
	`id` text NOT NULL,
	`response` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`id`, `response`)
);
--> statement-breakpoint
CREATE INDEX `answer_sets_by_time` ON `answer_sets` (`at`);--> statement-breakpoint
CREATE TABLE `hours` (
	`hour` integer NOT NULL,
	`touchpoint` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`n` integer NOT NULL,
	`full` integer NOT NULL,
	`straight` integer NOT NULL,
	`perfect` integer NOT NULL,
	`hasty` integer NOT NULL,
	PRIMARY KEY(`hour`, `touchpoint`, `area`, `procedure`, `channel`, `stream`)
);
--> statement-breakpoint
ALTER TABLE `exclusions` ADD `waited` text;--> statement-breakpoint
CREATE INDEX `exclusions_by_proposal` ON `exclusions` (`proposal`);
--> statement-breakpoint
INSERT INTO `hours` (`hour`, `touchpoint`, `area`, `procedure`, `channel`, `stream`, `n`, `full`, `straight`, `perfect`, `hasty`)
SELECT `answered_at` / 3600000, `touchpoint`, `area`, `procedure`, `channel`, `stream`, count(*), sum(length(replace(replace(pattern, '0', ''), '-', '')) >= 5),
	sum(length(replace(replace(pattern, '0', ''), '-', '')) >= 5 AND replace(replace(replace(pattern, '0', ''), '-', ''), substr(replace(replace(pattern, '0', ''), '-', ''), 1, 1), '') = ''),
	sum(length(replace(replace(pattern, '0', ''), '-', '')) >= 5 AND replace(replace(replace(pattern, '0', ''), '-', ''), '5', '') = ''), coalesce(sum(`flags` LIKE '%"hasty"%'), 0)
FROM `responses` WHERE `source` <> 'import' GROUP BY 1, 2, 3, 4, 5, 6;
--> statement-breakpoint
CREATE TRIGGER `responses_are_timed` AFTER INSERT ON `responses` WHEN new.source <> 'import' BEGIN
	INSERT INTO `hours` (`hour`, `touchpoint`, `area`, `procedure`, `channel`, `stream`, `n`, `full`, `straight`, `perfect`, `hasty`)
	VALUES (new.answered_at / 3600000, new.touchpoint, new.area, new.procedure, new.channel, new.stream, 1, length(replace(replace(new.pattern, '0', ''), '-', '')) >= 5,
		length(replace(replace(new.pattern, '0', ''), '-', '')) >= 5 AND replace(replace(replace(new.pattern, '0', ''), '-', ''), substr(replace(replace(new.pattern, '0', ''), '-', ''), 1, 1), '') = '',
		length(replace(replace(new.pattern, '0', ''), '-', '')) >= 5 AND replace(replace(replace(new.pattern, '0', ''), '-', ''), '5', '') = '', coalesce(new.flags LIKE '%"hasty"%', 0))
	ON CONFLICT DO UPDATE SET n = n + 1, full = full + excluded.full, straight = straight + excluded.straight,
		perfect = perfect + excluded.perfect, hasty = hasty + excluded.hasty;
END;
--> statement-breakpoint
-- That an answer waited when it was left out stays known, so that it waits again when that is undone.
CREATE TRIGGER `exclusions_keep_waiting` BEFORE UPDATE OF `waited` ON `exclusions`
BEGIN SELECT RAISE(ABORT, 'an exclusion is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `answer_sets_stay` BEFORE UPDATE ON `answer_sets`
BEGIN SELECT RAISE(ABORT, 'a set of answers is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `flag_looks_stay` BEFORE UPDATE OF `id`, `flag`, `unit`, `n`, `reason`, `at`, `by` ON `flag_looks`
BEGIN SELECT RAISE(ABORT, 'a look is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `flag_looks_are_taken_back_once` BEFORE UPDATE OF `taken_back_at`, `taken_back_by` ON `flag_looks`
WHEN old.taken_back_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a look is taken back once'); END;
--> statement-breakpoint
CREATE TRIGGER `flag_looks_are_never_removed` BEFORE DELETE ON `flag_looks`
BEGIN SELECT RAISE(ABORT, 'a look is never removed'); END;
