CREATE TABLE `data_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`kind` text NOT NULL,
	`way` text NOT NULL,
	`received_on` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`answered_on` text,
	`done_on` text,
	`outcome` text,
	`done_words` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `data_requests_reference_unique` ON `data_requests` (`reference`);--> statement-breakpoint
CREATE INDEX `data_requests_by_done` ON `data_requests` (`done_on`);--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`recipient` text NOT NULL,
	`once` text NOT NULL,
	`content` text NOT NULL,
	`held_roles` text NOT NULL,
	`at` integer NOT NULL,
	`next_at` integer,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`sent_at` integer,
	`given_up_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_once_unique` ON `deliveries` (`once`);--> statement-breakpoint
CREATE INDEX `deliveries_next` ON `deliveries` (`next_at`);--> statement-breakpoint
CREATE TABLE `mail_addresses` (
	`staff` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`key` text NOT NULL,
	`set_at` integer NOT NULL,
	`code_at` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	`confirmed_at` integer,
	`digest_since` integer,
	`alerts_since` integer,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `told_alerts` (
	`recipient` text NOT NULL,
	`alert` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`recipient`, `alert`)
);
