-- A campaign goes one way: its states follow one another, none is left out, and once it is locked nothing of it is written.
CREATE TRIGGER `campaigns_go_one_way` BEFORE UPDATE OF `state` ON `campaigns`
WHEN new.state <> old.state AND old.state || ' ' || new.state NOT IN ('planned sealed', 'sealed planned', 'announced planned',
	'sealed announced', 'announced drawn', 'drawn field', 'field locked') BEGIN
	SELECT RAISE(ABORT, 'a campaign cannot go there from where it stands');
END;
--> statement-breakpoint
CREATE TRIGGER `locked_campaigns_stay` BEFORE UPDATE ON `campaigns` WHEN old.state = 'locked' BEGIN
	SELECT RAISE(ABORT, 'a locked campaign is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `campaigns_are_kept` BEFORE DELETE ON `campaigns` BEGIN
	SELECT RAISE(ABORT, 'campaigns are never deleted');
END;
--> statement-breakpoint
CREATE TRIGGER `sealed_frames_stay` BEFORE INSERT ON `frame_units`
WHEN (SELECT state FROM campaigns WHERE id = new.campaign) <> 'planned' BEGIN
	SELECT RAISE(ABORT, 'a sealed frame is never changed');
END;
--> statement-breakpoint
-- How many adults live in a household is forgotten with the lock, and nothing else of a sealed frame.
CREATE TRIGGER `sealed_frames_are_not_changed` BEFORE UPDATE ON `frame_units`
WHEN (SELECT state FROM campaigns WHERE id = old.campaign) <> 'planned' AND NOT (new.campaign = old.campaign AND new.code = old.code
	AND new.stratum = old.stratum AND new.adults IS NULL AND (SELECT state FROM campaigns WHERE id = old.campaign) = 'locked') BEGIN
	SELECT RAISE(ABORT, 'a sealed frame is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `sealed_frames_are_kept` BEFORE DELETE ON `frame_units`
WHEN (SELECT state FROM campaigns WHERE id = old.campaign) <> 'planned' BEGIN
	SELECT RAISE(ABORT, 'a sealed frame is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `draws_stay` BEFORE UPDATE ON `draws` BEGIN
	SELECT RAISE(ABORT, 'draws are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `draws_are_kept` BEFORE DELETE ON `draws` BEGIN
	SELECT RAISE(ABORT, 'draws are never deleted');
END;
--> statement-breakpoint
CREATE TRIGGER `visits_stay` BEFORE UPDATE ON `visits` BEGIN
	SELECT RAISE(ABORT, 'visits are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `visits_are_kept` BEFORE DELETE ON `visits`
WHEN (SELECT state FROM campaigns WHERE id = old.campaign) IS NOT 'locked' BEGIN
	SELECT RAISE(ABORT, 'visits are deleted with the lock only');
END;
--> statement-breakpoint
CREATE TRIGGER `visits_end_with_the_lock` BEFORE INSERT ON `visits`
WHEN (SELECT state FROM campaigns WHERE id = new.campaign) = 'locked' BEGIN
	SELECT RAISE(ABORT, 'the campaign is locked');
END;
--> statement-breakpoint
CREATE TRIGGER `keyings_stay` BEFORE UPDATE ON `keyings` BEGIN
	SELECT RAISE(ABORT, 'keyings are never changed');
END;
--> statement-breakpoint
-- The second keying is another person's, and neither is the interviewer's; what he enters himself is nobody else's.
CREATE TRIGGER `two_persons_key` BEFORE INSERT ON `keyings`
WHEN EXISTS (SELECT 1 FROM keyings WHERE campaign = new.campaign AND form = new.form AND "by" = new."by")
	OR (new.pass > 0 AND EXISTS (SELECT 1 FROM drawn WHERE campaign = new.campaign AND form = new.form AND interviewer = new."by")) BEGIN
	SELECT RAISE(ABORT, 'a form is keyed by two persons');
END;
--> statement-breakpoint
CREATE TRIGGER `keyings_end_with_the_lock` BEFORE INSERT ON `keyings`
WHEN (SELECT state FROM campaigns WHERE id = new.campaign) = 'locked' BEGIN
	SELECT RAISE(ABORT, 'the campaign is locked');
END;
--> statement-breakpoint
CREATE TRIGGER `weights_stay` BEFORE UPDATE ON `sample_design` BEGIN
	SELECT RAISE(ABORT, 'weights are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `weights_are_kept` BEFORE DELETE ON `sample_design` BEGIN
	SELECT RAISE(ABORT, 'weights are never deleted');
END;
