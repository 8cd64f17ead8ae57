CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject` text NOT NULL,
	`unit` text NOT NULL,
	`cause` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`seen` text NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`answer` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_open` ON `proposals` (`subject_kind`,`subject`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `proposals_by_time` ON `proposals` (`at`);--> statement-breakpoint
ALTER TABLE `exclusions` ADD `proposal` text;--> statement-breakpoint
ALTER TABLE `exclusions` ADD `taken_back_proposal` text;--> statement-breakpoint
ALTER TABLE `publications` ADD `proposal` text;--> statement-breakpoint
CREATE UNIQUE INDEX `publications_proposal_unique` ON `publications` (`proposal`);--> statement-breakpoint
-- What was proposed stays as it was, and is decided once; nobody confirms his own.
CREATE TRIGGER `proposals_stay` BEFORE UPDATE OF `id`, `kind`, `subject_kind`, `subject`, `unit`, `cause`, `reason`, `at`, `by`, `seen` ON `proposals`
BEGIN SELECT RAISE(ABORT, 'a proposal is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `proposals_are_decided_once` BEFORE UPDATE OF `state`, `decided_at`, `decided_by`, `answer` ON `proposals`
WHEN old.state <> 'open' OR new.state = 'open' OR new.decided_at IS NULL OR new.decided_by IS NULL
BEGIN SELECT RAISE(ABORT, 'a proposal is decided once'); END;
--> statement-breakpoint
CREATE TRIGGER `proposals_need_another` BEFORE UPDATE OF `state`, `decided_by` ON `proposals`
WHEN new.state = 'confirmed' AND new.decided_by = old.by BEGIN SELECT RAISE(ABORT, 'a proposal is confirmed by another person'); END;
--> statement-breakpoint
CREATE TRIGGER `proposals_are_never_removed` BEFORE DELETE ON `proposals`
BEGIN SELECT RAISE(ABORT, 'a proposal is never removed'); END;
--> statement-breakpoint
-- Figures change by what was confirmed, and by nothing else. What one person did before there were two stays.
CREATE TRIGGER `exclusions_are_confirmed` BEFORE INSERT ON `exclusions`
WHEN new.kind = 'staff' AND NOT EXISTS (SELECT 1 FROM proposals WHERE id = new.proposal AND state = 'confirmed' AND kind IN ('exclude', 'exclude-batch'))
BEGIN SELECT RAISE(ABORT, 'an answer is left out by two persons'); END;
--> statement-breakpoint
CREATE TRIGGER `exclusions_are_taken_back_by_two` BEFORE UPDATE OF `taken_back_at` ON `exclusions`
WHEN NOT EXISTS (SELECT 1 FROM proposals WHERE id = new.taken_back_proposal AND state = 'confirmed')
BEGIN SELECT RAISE(ABORT, 'an answer is counted again by two persons'); END;
--> statement-breakpoint
CREATE TRIGGER `exclusions_keep_proposals` BEFORE UPDATE OF `proposal`, `taken_back_proposal` ON `exclusions`
WHEN new.proposal IS NOT old.proposal OR old.taken_back_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an exclusion is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `publications_are_confirmed` BEFORE INSERT ON `publications`
WHEN NOT EXISTS (SELECT 1 FROM proposals WHERE id = new.proposal AND state = 'confirmed')
BEGIN SELECT RAISE(ABORT, 'a period is published by two persons'); END;
