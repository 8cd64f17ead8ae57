-- What an attack may and may not do: batches of answers from one place, answers held until somebody looks, what a
-- tablet may hand over, and ids for exports that open nothing.
CREATE TABLE `batches` (
	`response` text PRIMARY KEY NOT NULL,
	`batch` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `batches_by_number` ON `batches` (`batch`);--> statement-breakpoint
ALTER TABLE `exclusions` ADD `kind` text DEFAULT 'staff' NOT NULL;--> statement-breakpoint
CREATE INDEX `exclusions_by_response` ON `exclusions` (`response`);--> statement-breakpoint
ALTER TABLE `kiosks` ADD `queue_since` integer;--> statement-breakpoint
ALTER TABLE `kiosks` ADD `credit` real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `kiosks` ADD `credit_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- A tablet that was away keeps the right to what it told it holds, and to what people may have answered since.
UPDATE `kiosks` SET `credit` = coalesce(`waiting`, 0) + 5, `credit_at` = coalesce(`last_seen_at`, `created_at`);--> statement-breakpoint
ALTER TABLE `responses` ADD `export_id` text;--> statement-breakpoint
UPDATE `responses` SET `export_id` = lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' ||
	substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' ||
	hex(randomblob(6)));--> statement-breakpoint
CREATE UNIQUE INDEX `responses_export_id_unique` ON `responses` (`export_id`);
--> statement-breakpoint
CREATE INDEX `responses_in_clear` ON `responses` (`id`) WHERE substr(receipt, 6, 1) = '-' and length(receipt) = 11;
