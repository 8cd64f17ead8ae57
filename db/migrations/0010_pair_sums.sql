CREATE TABLE `pair_sums` (
	`half` text NOT NULL,
	`unit` text NOT NULL,
	`stream` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`n` integer NOT NULL,
	`sums` text NOT NULL,
	`format` integer NOT NULL,
	PRIMARY KEY(`half`, `questionnaire`, `stream`, `version`, `unit`)
);
