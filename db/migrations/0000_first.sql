CREATE TABLE `areas` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`unit` text NOT NULL,
	`group` text NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`response` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `days` (
	`day` text NOT NULL,
	`touchpoint` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`n` integer NOT NULL,
	`answered` integer NOT NULL,
	`satisfied` integer NOT NULL,
	PRIMARY KEY(`day`, `stream`, `area`, `procedure`, `channel`, `touchpoint`)
);
--> statement-breakpoint
CREATE TABLE `deeds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`what` text NOT NULL,
	`subject` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `exclusions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`response` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text
);
--> statement-breakpoint
CREATE TABLE `facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `population_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`month` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`before` integer,
	`after` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `populations` (
	`month` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`closed` integer NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by` text NOT NULL,
	PRIMARY KEY(`month`, `area`, `procedure`, `channel`)
);
--> statement-breakpoint
CREATE TABLE `procedures` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`area` text NOT NULL,
	`unit` text NOT NULL,
	`time_limit` text NOT NULL,
	`doubtful` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`area`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `publications` (
	`period` text NOT NULL,
	`revision` integer NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	`code_version` text NOT NULL,
	`data_hash` text NOT NULL,
	`figures` text NOT NULL,
	`counted` integer NOT NULL,
	`excluded` integer NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`period`, `revision`)
);
--> statement-breakpoint
CREATE TABLE `read_keys` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE TABLE `responses` (
	`id` text PRIMARY KEY NOT NULL,
	`answered_at` integer NOT NULL,
	`received_at` integer NOT NULL,
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
	`details` text,
	`content_hash` text NOT NULL,
	`receipt` text NOT NULL,
	`source` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `responses_by_time` ON `responses` (`answered_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`login` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_login_unique` ON `staff` (`login`);--> statement-breakpoint
CREATE TABLE `tallies` (
	`month` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`pattern` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`month`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`, `pattern`)
);
--> statement-breakpoint
CREATE TABLE `touchpoints` (
	`code` text PRIMARY KEY NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`counter` text NOT NULL,
	`channel` text NOT NULL,
	`questionnaire` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`retired_at` integer,
	`retired_by` text,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`kind` text NOT NULL,
	`retired_at` integer
);
