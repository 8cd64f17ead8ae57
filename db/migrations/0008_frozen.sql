-- What was published, and what was left out of the figures and why, is only ever added to; an exclusion is taken back once.
CREATE TRIGGER `publications_stay` BEFORE UPDATE ON `publications`
BEGIN SELECT RAISE(ABORT, 'a publication is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `publications_are_never_removed` BEFORE DELETE ON `publications`
BEGIN SELECT RAISE(ABORT, 'a publication is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `exclusions_stay` BEFORE UPDATE OF `id`, `response`, `reason`, `at`, `by`, `kind` ON `exclusions`
BEGIN SELECT RAISE(ABORT, 'an exclusion is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `exclusions_are_taken_back_once` BEFORE UPDATE OF `taken_back_at`, `taken_back_by` ON `exclusions`
WHEN old.taken_back_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'an exclusion is taken back once'); END;
--> statement-breakpoint
CREATE TRIGGER `exclusions_are_never_removed` BEFORE DELETE ON `exclusions`
BEGIN SELECT RAISE(ABORT, 'an exclusion is never removed'); END;
--> statement-breakpoint
CREATE TRIGGER `population_changes_stay` BEFORE UPDATE ON `population_changes`
BEGIN SELECT RAISE(ABORT, 'what a number was is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `population_changes_are_never_removed` BEFORE DELETE ON `population_changes`
BEGIN SELECT RAISE(ABORT, 'what a number was is never removed'); END;
