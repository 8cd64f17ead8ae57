-- No figure moves with one answer: it would tell what the person said who just left (specification §11.4). Answers wait
-- in queues, alike in all that figures tell apart, and leave them five at a time. Those that are here already are counted.
CREATE TABLE `unreleased` (
	`response` text PRIMARY KEY NOT NULL,
	`received` text NOT NULL,
	`half` text NOT NULL,
	`week` text NOT NULL,
	`day` text NOT NULL,
	`touchpoint` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`pattern` text NOT NULL,
	`overall` integer,
	`published` text
);
--> statement-breakpoint
CREATE INDEX `unreleased_by_queue` ON `unreleased` (`touchpoint`,`procedure`,`received`,`week`);
--> statement-breakpoint
-- Days, weeks and half-months are Hà Nội's. Who is held when it comes is in no figure, and waits in no queue.
CREATE TRIGGER `responses_wait` AFTER INSERT ON `responses`
WHEN NOT EXISTS (SELECT 1 FROM exclusions WHERE response = new.id AND taken_back_at IS NULL) BEGIN
	INSERT INTO `unreleased` (`response`, `received`, `half`, `week`, `day`, `touchpoint`, `unit`, `area`, `procedure`, `channel`, `stream`,
		`questionnaire`, `version`, `pattern`, `overall`)
	VALUES (new.id, strftime('%Y-%m-', new.received_at / 1000 + 7 * 3600, 'unixepoch') ||
			iif(strftime('%d', new.received_at / 1000 + 7 * 3600, 'unixepoch') < '15', '01', '15'),
		strftime('%Y-%m-', new.answered_at / 1000 + 7 * 3600, 'unixepoch') ||
			iif(strftime('%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch') < '15', '01', '15'),
		strftime('%Y-%m-%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch', 'weekday 0', '-6 days'),
		strftime('%Y-%m-%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch'),
		new.touchpoint, new.unit, new.area, new.procedure, new.channel, new.stream,
		new.questionnaire, new.version, new.pattern, new.overall)
	ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `fives_are_released` AFTER INSERT ON `unreleased`
WHEN (SELECT count(*) FROM unreleased WHERE touchpoint = new.touchpoint AND procedure = new.procedure AND received = new.received AND week = new.week
		AND half = new.half AND unit = new.unit AND area = new.area AND channel = new.channel AND stream = new.stream
		AND questionnaire = new.questionnaire AND version = new.version AND published IS NULL) >= 5 BEGIN
	DELETE FROM unreleased WHERE touchpoint = new.touchpoint AND procedure = new.procedure AND received = new.received AND week = new.week
		AND half = new.half AND unit = new.unit AND area = new.area AND channel = new.channel AND stream = new.stream
		AND questionnaire = new.questionnaire AND version = new.version AND published IS NULL;
END;
--> statement-breakpoint
-- Whoever is left out while the queue is open makes no five with the others.
CREATE TRIGGER `left_out_do_not_wait` AFTER INSERT ON `exclusions` BEGIN
	DELETE FROM unreleased WHERE response = new.response AND received = strftime('%Y-%m-', new.at / 1000 + 7 * 3600, 'unixepoch') ||
			iif(strftime('%d', new.at / 1000 + 7 * 3600, 'unixepoch') < '15', '01', '15');
END;
