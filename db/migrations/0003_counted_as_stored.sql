-- Each response is counted by the database itself, in the same statement that stores it, whoever stores it.
-- Months and days are Hà Nội's; satisfied is a level of 4 or 5.
CREATE TRIGGER `responses_are_counted` AFTER INSERT ON `responses` BEGIN
	INSERT INTO `tallies` (`month`, `unit`, `area`, `procedure`, `channel`, `stream`, `questionnaire`, `version`, `pattern`, `n`)
	VALUES (strftime('%Y-%m', new.answered_at / 1000 + 7 * 3600, 'unixepoch'), new.unit, new.area, new.procedure,
		new.channel, new.stream, new.questionnaire, new.version, new.pattern, 1)
	ON CONFLICT DO UPDATE SET n = n + 1;

	INSERT INTO `cells` (`month`, `unit`, `area`, `procedure`, `channel`, `stream`, `questionnaire`, `version`, `n`)
	VALUES (strftime('%Y-%m', new.answered_at / 1000 + 7 * 3600, 'unixepoch'), new.unit, new.area, new.procedure,
		new.channel, new.stream, new.questionnaire, new.version, 1)
	ON CONFLICT DO UPDATE SET n = n + 1;

	INSERT INTO `days` (`day`, `touchpoint`, `area`, `procedure`, `channel`, `stream`, `n`, `answered`, `satisfied`, `flagged`)
	VALUES (strftime('%Y-%m-%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch'), new.touchpoint, new.area, new.procedure,
		new.channel, new.stream, 1, new.overall IS NOT NULL, coalesce(new.overall, 0) >= 4, new.flags IS NOT NULL)
	ON CONFLICT DO UPDATE SET n = n + 1, answered = answered + excluded.answered,
		satisfied = satisfied + excluded.satisfied, flagged = flagged + excluded.flagged;
END;
