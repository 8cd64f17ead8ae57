CREATE TABLE `alerts` (
	`day` text NOT NULL,
	`touchpoint` text NOT NULL,
	`kind` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`day`, `touchpoint`, `kind`)
);
--> statement-breakpoint
CREATE TABLE `cases` (
	`number` integer PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`opened_on` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`words` text NOT NULL,
	`reply` text,
	`replied_on` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_code_hash_unique` ON `cases` (`code_hash`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`case` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`sealed` text NOT NULL,
	`consented_on` text NOT NULL,
	`delete_on` text NOT NULL,
	FOREIGN KEY (`case`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contacts_by_deletion` ON `contacts` (`delete_on`);--> statement-breakpoint
CREATE TABLE `kiosks` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`touchpoint` text NOT NULL,
	`procedures` text NOT NULL,
	`pin` text NOT NULL,
	`pairing_hash` text,
	`pairing_expires_at` integer,
	`token_hash` text,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`paired_at` integer,
	`retired_at` integer,
	`last_seen_at` integer,
	`waiting` integer,
	`version` text,
	`clock_ahead` integer,
	`storage` text,
	FOREIGN KEY (`touchpoint`) REFERENCES `touchpoints`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kiosks_pairing_hash_unique` ON `kiosks` (`pairing_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `kiosks_token_hash_unique` ON `kiosks` (`token_hash`);--> statement-breakpoint
CREATE TABLE `slip_dossiers` (
	`hash` integer PRIMARY KEY NOT NULL,
	`issued_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `slips` (
	`number` integer PRIMARY KEY NOT NULL,
	`sheet` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`questionnaire` text NOT NULL,
	`invited` integer NOT NULL,
	`issued_on` text NOT NULL,
	`issued_by` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_on` text
);
--> statement-breakpoint
CREATE INDEX `slips_by_day` ON `slips` (`issued_on`);--> statement-breakpoint
CREATE INDEX `slips_by_sheet` ON `slips` (`sheet`);--> statement-breakpoint
ALTER TABLE `days` ADD `flagged` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `read_keys` ADD `may` text DEFAULT 'figures' NOT NULL;--> statement-breakpoint
ALTER TABLE `responses` ADD `device_at` integer;--> statement-breakpoint
ALTER TABLE `responses` ADD `flags` text;