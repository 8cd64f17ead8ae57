CREATE TABLE `recovery_codes` (
	`staff` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`staff`, `code_hash`),
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `second_factors` (
	`staff` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`key` text NOT NULL,
	`set_at` integer NOT NULL,
	`last_step` integer NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `invitations` ADD `staff` text REFERENCES staff(id);--> statement-breakpoint
ALTER TABLE `invitations` ADD `label` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `invitations` ADD `created_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `invitations` ADD `withdrawn_at` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `device` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `seen_at` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `local` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `renew` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `idle_days` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `staff` ADD `used_at` integer;--> statement-breakpoint
-- How long an account is unused counts from here on: nobody is shut out by an update.
UPDATE `staff` SET `used_at` = CAST(strftime('%s', 'now') AS integer) * 1000;
