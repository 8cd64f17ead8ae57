CREATE TABLE `roles_held` (
	`staff` text NOT NULL,
	`role` text NOT NULL,
	`unit` text NOT NULL,
	PRIMARY KEY(`staff`, `role`, `unit`),
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `invitations` ADD `roles` text DEFAULT '["admin","manager","leader"]' NOT NULL;--> statement-breakpoint
ALTER TABLE `invitations` ADD `unit` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `read_keys` ADD `expires_at` integer;--> statement-breakpoint
-- Whoever had an account could do everything; these roles together still can.
INSERT INTO `roles_held` (`staff`, `role`, `unit`) SELECT `staff`.`id`, `was`.`value`, '' FROM `staff`, json_each('["admin","manager","leader"]') AS `was`;
