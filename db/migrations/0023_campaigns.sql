CREATE TABLE `back_checks` (
	`campaign` text NOT NULL,
	`code` text NOT NULL,
	`verdict` text NOT NULL,
	`note` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`campaign`, `code`)
);
--> statement-breakpoint
CREATE TABLE `campaigns` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`protocol` text NOT NULL,
	`sizes` text NOT NULL,
	`state` text NOT NULL,
	`seal` text,
	`seed_source` text,
	`seed_on` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`lock_asked_by` text,
	`lock_asked_at` integer,
	`locked_by` text,
	`locked_at` integer,
	`results` text
);
--> statement-breakpoint
CREATE TABLE `drawn` (
	`campaign` text NOT NULL,
	`code` text NOT NULL,
	`stratum` text NOT NULL,
	`rank` integer NOT NULL,
	`part` integer NOT NULL,
	`form` text NOT NULL,
	`interviewer` text,
	`released_at` integer,
	PRIMARY KEY(`campaign`, `code`)
);
--> statement-breakpoint
CREATE INDEX `drawn_by_form` ON `drawn` (`campaign`,`form`);--> statement-breakpoint
CREATE TABLE `draws` (
	`campaign` text NOT NULL,
	`round` integer NOT NULL,
	`seed` text NOT NULL,
	`reason` text NOT NULL,
	`seal` text NOT NULL,
	`sizes` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`campaign`, `round`)
);
--> statement-breakpoint
CREATE TABLE `frame_contacts` (
	`campaign` text NOT NULL,
	`code` text NOT NULL,
	`key` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`campaign`, `code`)
);
--> statement-breakpoint
CREATE TABLE `frame_units` (
	`campaign` text NOT NULL,
	`code` text NOT NULL,
	`stratum` text NOT NULL,
	`adults` integer,
	PRIMARY KEY(`campaign`, `code`)
);
--> statement-breakpoint
CREATE TABLE `keyings` (
	`campaign` text NOT NULL,
	`form` text NOT NULL,
	`pass` integer NOT NULL,
	`answers` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`campaign`, `form`, `pass`)
);
--> statement-breakpoint
CREATE TABLE `resolutions` (
	`campaign` text NOT NULL,
	`form` text NOT NULL,
	`answers` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`campaign`, `form`)
);
--> statement-breakpoint
CREATE TABLE `sample_design` (
	`response` text PRIMARY KEY NOT NULL,
	`campaign` text NOT NULL,
	`stratum` text NOT NULL,
	`weight` real NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sample_design_by_campaign` ON `sample_design` (`campaign`);--> statement-breakpoint
CREATE TABLE `visits` (
	`id` text PRIMARY KEY NOT NULL,
	`campaign` text NOT NULL,
	`code` text NOT NULL,
	`at` integer NOT NULL,
	`outcome` text NOT NULL,
	`adults` integer,
	`appointment` text,
	`key` text,
	`note` text,
	`by` text NOT NULL,
	`received_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `visits_by_house` ON `visits` (`campaign`,`code`,`at`);