CREATE TABLE `disclosures` (
	`id` text PRIMARY KEY NOT NULL,
	`what` text NOT NULL,
	`place` text NOT NULL,
	`since` text NOT NULL,
	`until` text,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE TABLE `release_days` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`period` text NOT NULL,
	`day` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `release_days_by_period` ON `release_days` (`period`);--> statement-breakpoint
CREATE TABLE `criteria` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`name` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE TABLE `evidence_files` (
	`id` text PRIMARY KEY NOT NULL,
	`criterion` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE INDEX `evidence_files_by_criterion` ON `evidence_files` (`criterion`);--> statement-breakpoint
CREATE TABLE `official_sipas` (
	`id` text PRIMARY KEY NOT NULL,
	`publisher` text NOT NULL,
	`year` integer NOT NULL,
	`scope` text NOT NULL,
	`value` real NOT NULL,
	`document` text NOT NULL,
	`issued_on` text NOT NULL,
	`source` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer
);
--> statement-breakpoint
CREATE TABLE `snapshots_766` (
	`id` text PRIMARY KEY NOT NULL,
	`taken_on` text NOT NULL,
	`taken_at` text NOT NULL,
	`month` text NOT NULL,
	`on_time` real NOT NULL,
	`handled` real NOT NULL,
	`procedures` real NOT NULL,
	`points` real NOT NULL,
	`source` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer
);
