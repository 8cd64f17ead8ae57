CREATE TABLE `improvements` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`theme` text NOT NULL,
	`opened_on` text NOT NULL,
	`done_on` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer
);
