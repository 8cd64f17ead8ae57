-- Answers are counted by half-month (1–14, 15–end; the day it begins), since the reporting periods close on the 14th.
-- Counted again from the responses themselves; sums of cells are made when somebody asks, as after an import.
DROP TRIGGER `responses_are_counted`;
--> statement-breakpoint
DROP TABLE `tallies`;
--> statement-breakpoint
CREATE TABLE `tallies` (
	`half` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`pattern` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`half`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`, `pattern`)
);
--> statement-breakpoint
INSERT INTO `tallies` (`half`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`, `pattern`, `n`)
SELECT strftime('%Y-%m-', answered_at / 1000 + 7 * 3600, 'unixepoch') ||
		iif(strftime('%d', answered_at / 1000 + 7 * 3600, 'unixepoch') < '15', '01', '15'),
	`stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`, `pattern`, count(*)
FROM `responses` GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
--> statement-breakpoint
DROP TABLE `cells`;
--> statement-breakpoint
CREATE TABLE `cells` (
	`half` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`n` integer NOT NULL,
	`sums` text,
	`summed` integer DEFAULT 0 NOT NULL,
	`format` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`half`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`)
);
--> statement-breakpoint
INSERT INTO `cells` (`half`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`, `n`)
SELECT `half`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`, sum(`n`) FROM `tallies`
GROUP BY `half`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`;
--> statement-breakpoint
-- Each response is counted by the database itself, in the same statement that stores it, whoever stores it.
-- Half-months and days are Hà Nội's; satisfied is a level of 4 or 5.
CREATE TRIGGER `responses_are_counted` AFTER INSERT ON `responses` BEGIN
	INSERT INTO `tallies` (`half`, `unit`, `area`, `procedure`, `channel`, `stream`, `questionnaire`, `version`, `pattern`, `n`)
	VALUES (strftime('%Y-%m-', new.answered_at / 1000 + 7 * 3600, 'unixepoch') ||
			iif(strftime('%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch') < '15', '01', '15'),
		new.unit, new.area, new.procedure, new.channel, new.stream, new.questionnaire, new.version, new.pattern, 1)
	ON CONFLICT DO UPDATE SET n = n + 1;

	INSERT INTO `cells` (`half`, `unit`, `area`, `procedure`, `channel`, `stream`, `questionnaire`, `version`, `n`)
	VALUES (strftime('%Y-%m-', new.answered_at / 1000 + 7 * 3600, 'unixepoch') ||
			iif(strftime('%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch') < '15', '01', '15'),
		new.unit, new.area, new.procedure, new.channel, new.stream, new.questionnaire, new.version, 1)
	ON CONFLICT DO UPDATE SET n = n + 1;

	INSERT INTO `days` (`day`, `touchpoint`, `area`, `procedure`, `channel`, `stream`, `n`, `answered`, `satisfied`, `flagged`)
	VALUES (strftime('%Y-%m-%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch'), new.touchpoint, new.area, new.procedure,
		new.channel, new.stream, 1, new.overall IS NOT NULL, coalesce(new.overall, 0) >= 4, new.flags IS NOT NULL)
	ON CONFLICT DO UPDATE SET n = n + 1, answered = answered + excluded.answered,
		satisfied = satisfied + excluded.satisfied, flagged = flagged + excluded.flagged;
END;
