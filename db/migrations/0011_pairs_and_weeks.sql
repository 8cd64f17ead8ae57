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
--> statement-breakpoint
CREATE TABLE `weeks` (
	`since` text NOT NULL,
	`stream` text NOT NULL,
	`area` text NOT NULL,
	`served` text NOT NULL,
	`unit` text NOT NULL,
	`n` integer NOT NULL,
	`answered` integer NOT NULL,
	`satisfied` integer NOT NULL,
	PRIMARY KEY(`stream`, `area`, `served`, `unit`, `since`)
);
--> statement-breakpoint
CREATE INDEX `days_by_touchpoint` ON `days` (`touchpoint`,`stream`,`day`);
--> statement-breakpoint
INSERT INTO `weeks` (`since`, `stream`, `area`, `served`, `unit`, `n`, `answered`, `satisfied`)
SELECT max(strftime('%Y-%m-%d', answered_at / 1000 + 7 * 3600, 'unixepoch', 'weekday 0', '-6 days'),
		strftime('%Y-%m-01', answered_at / 1000 + 7 * 3600, 'unixepoch')),
	`stream`, `area`, iif(`channel` = 'online', 'online', 'desk'), `unit`,
	count(*), count(`overall`), sum(coalesce(`overall`, 0) >= 4)
FROM `responses` GROUP BY 1, 2, 3, 4, 5;
--> statement-breakpoint
-- Weeks begin on Monday in Hà Nội, and anew on the first of a month; satisfied is a level of 4 or 5.
CREATE TRIGGER `responses_are_watched` AFTER INSERT ON `responses` BEGIN
	INSERT INTO `weeks` (`since`, `stream`, `area`, `served`, `unit`, `n`, `answered`, `satisfied`)
	VALUES (max(strftime('%Y-%m-%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch', 'weekday 0', '-6 days'),
			strftime('%Y-%m-01', new.answered_at / 1000 + 7 * 3600, 'unixepoch')),
		new.stream, new.area, iif(new.channel = 'online', 'online', 'desk'), new.unit,
		1, new.overall IS NOT NULL, coalesce(new.overall, 0) >= 4)
	ON CONFLICT DO UPDATE SET n = n + 1, answered = answered + excluded.answered, satisfied = satisfied + excluded.satisfied;
END;
