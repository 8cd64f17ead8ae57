-- What is forgotten one day stands apart, and then the database refuses to change or remove a response.
CREATE TABLE `sensitive_answers` (
	`response` text PRIMARY KEY NOT NULL,
	`answers` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sensitive_answers_by_time` ON `sensitive_answers` (`at`);--> statement-breakpoint
-- The only questions marked sensitive so far. Their answers are in the hash of the content, so that hash goes as well.
INSERT INTO `sensitive_answers` (`response`, `answers`, `at`)
SELECT `id`, (SELECT json_group_object(`key`, `value`) FROM json_each(`details`) WHERE `key` IN ('ethnicity', 'ethnicity-other')), `received_at`
FROM `responses` WHERE `details` -> '$.ethnicity' IS NOT NULL OR `details` -> '$."ethnicity-other"' IS NOT NULL;
--> statement-breakpoint
UPDATE `responses` SET `content_hash` = '', `details` = nullif(json_remove(`details`, '$.ethnicity', '$."ethnicity-other"'), '{}')
WHERE `details` -> '$.ethnicity' IS NOT NULL OR `details` -> '$."ethnicity-other"' IS NOT NULL;
--> statement-breakpoint
-- Of receipts only the name of their key stays; which one it was is found at the next start, for those a resend may still ask for.
UPDATE `responses` SET `receipt` = '' WHERE length(`receipt`) > 8 AND `received_at` < (strftime('%s', 'now') - 31 * 86400) * 1000;
--> statement-breakpoint
DROP INDEX `responses_in_clear`;--> statement-breakpoint
CREATE INDEX `responses_incomplete` ON `responses` (`id`) WHERE length(receipt) > 8;
--> statement-breakpoint
CREATE TRIGGER `responses_stay` BEFORE UPDATE OF `id`, `answered_at`, `received_at`, `touchpoint`, `unit`, `area`, `procedure`,
	`channel`, `stream`, `questionnaire`, `version`, `pattern`, `overall`, `details`, `content_hash`, `source`, `device_at`, `flags`
ON `responses` BEGIN SELECT RAISE(ABORT, 'a response is never changed'); END;
--> statement-breakpoint
-- What an older program left out may be completed, once.
CREATE TRIGGER `responses_are_completed_once` BEFORE UPDATE OF `export_id`, `receipt` ON `responses`
WHEN (new.export_id IS NOT old.export_id AND old.export_id IS NOT NULL) OR (new.receipt IS NOT old.receipt AND length(old.receipt) <= 8)
BEGIN SELECT RAISE(ABORT, 'a response is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `responses_are_never_removed` BEFORE DELETE ON `responses`
BEGIN SELECT RAISE(ABORT, 'a response is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `comments_stay` BEFORE UPDATE ON `comments` BEGIN SELECT RAISE(ABORT, 'a comment is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `sensitive_answers_stay` BEFORE UPDATE ON `sensitive_answers`
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;
