CREATE TABLE `cells` (
	`month` text NOT NULL,
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
	PRIMARY KEY(`month`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`)
);

--> statement-breakpoint
INSERT INTO `cells` (`month`, `unit`, `area`, `procedure`, `channel`, `stream`, `questionnaire`, `version`, `n`)
SELECT `month`, `unit`, `area`, `procedure`, `channel`, `stream`, `questionnaire`, `version`, sum(`n`) FROM `tallies`
GROUP BY `month`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`;
