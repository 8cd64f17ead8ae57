CREATE TABLE `document_versions` (
	`kind` text NOT NULL,
	`period` text NOT NULL,
	`version` integer NOT NULL,
	`texts` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`kind`, `period`, `version`)
);
--> statement-breakpoint
CREATE TABLE `duties_done` (
	`duty` text NOT NULL,
	`period` text NOT NULL,
	`done_on` text NOT NULL,
	`number` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`duty`, `period`)
);
