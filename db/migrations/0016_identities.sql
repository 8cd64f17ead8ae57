CREATE TABLE `identities` (
	`identity_hash` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	`bound_at` integer NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identities_staff_unique` ON `identities` (`staff`);--> statement-breakpoint
CREATE TABLE `provider_returns` (
	`state_hash` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `sessions` ADD `proved_at` integer;