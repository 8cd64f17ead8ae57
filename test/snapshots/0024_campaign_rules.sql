pragma foreign_keys = off;
CREATE TABLE "__drizzle_migrations" (
			id SERIAL PRIMARY KEY,
			hash text NOT NULL,
			created_at numeric
		);
CREATE TABLE `alerts` (
	`day` text NOT NULL,
	`touchpoint` text NOT NULL,
	`kind` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`day`, `touchpoint`, `kind`)
);
CREATE TABLE `answer_sets` (
	`id` text NOT NULL,
	`response` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`id`, `response`)
);
CREATE TABLE `areas` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`unit` text NOT NULL,
	`group` text NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `back_checks` (
	`campaign` text NOT NULL,
	`code` text NOT NULL,
	`verdict` text NOT NULL,
	`note` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`campaign`, `code`)
);
CREATE TABLE `batches` (
	`response` text PRIMARY KEY NOT NULL,
	`batch` text NOT NULL,
	`at` integer NOT NULL
);
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
CREATE TABLE `case_events` (
	`case` integer NOT NULL,
	`n` integer NOT NULL,
	`on` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`to` text,
	`done` text,
	`due` text,
	`rating` text,
	PRIMARY KEY(`case`, `n`),
	FOREIGN KEY (`case`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
CREATE TABLE `case_summaries` (
	`case` integer PRIMARY KEY NOT NULL,
	`said` text NOT NULL,
	`did` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`approved_by` text,
	`approved_at` integer,
	FOREIGN KEY (`case`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `case_words` (
	`case` integer NOT NULL,
	`n` integer NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`case`, `n`)
) WITHOUT ROWID;
CREATE TABLE `cases` (
	`number` integer PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`opened_on` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`state` text DEFAULT 'open' NOT NULL, `level` integer DEFAULT 0 NOT NULL, `since` text DEFAULT '' NOT NULL, `holder` text, `answered_on` text, `rating` text, `events` integer DEFAULT 1 NOT NULL);
CREATE TABLE `cells` (
	`half` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`n` integer NOT NULL,
	`sums` text,
	`summed` integer DEFAULT 0 NOT NULL,
	`format` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`half`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`)
);
CREATE TABLE `comments` (
	`response` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL
, `marked` text, `folded` text, `hidden` text, `wished` integer DEFAULT false NOT NULL, `released` text, `mark` text);
CREATE TABLE `contacts` (
	`case` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`sealed` text NOT NULL,
	`consented_on` text NOT NULL,
	`delete_on` text NOT NULL,
	FOREIGN KEY (`case`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `criteria` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`name` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer
);
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
CREATE TABLE `days` (
	`day` text NOT NULL,
	`touchpoint` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`n` integer NOT NULL,
	`answered` integer NOT NULL,
	`satisfied` integer NOT NULL, `flagged` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`day`, `stream`, `area`, `procedure`, `channel`, `touchpoint`)
);
CREATE TABLE `deeds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`what` text NOT NULL,
	`subject` text NOT NULL
);
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
CREATE TABLE `document_versions` (
	`kind` text NOT NULL,
	`period` text NOT NULL,
	`version` integer NOT NULL,
	`texts` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`kind`, `period`, `version`)
);
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
CREATE TABLE `duties_done` (
	`duty` text NOT NULL,
	`period` text NOT NULL,
	`done_on` text NOT NULL,
	`number` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`duty`, `period`)
);
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
CREATE TABLE `exclusions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`response` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text
, `kind` text DEFAULT 'staff' NOT NULL, `proposal` text, `taken_back_proposal` text, `waited` text);
CREATE TABLE `facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
CREATE TABLE `flag_looks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`flag` text NOT NULL,
	`unit` text NOT NULL,
	`n` integer NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text
);
CREATE TABLE `frame_contacts` (
	`campaign` text NOT NULL,
	`code` text NOT NULL,
	`key` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`campaign`, `code`)
);
CREATE TABLE `frame_units` (
	`campaign` text NOT NULL,
	`code` text NOT NULL,
	`stratum` text NOT NULL,
	`adults` integer,
	PRIMARY KEY(`campaign`, `code`)
);
CREATE TABLE `hours` (
	`hour` integer NOT NULL,
	`touchpoint` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`n` integer NOT NULL,
	`full` integer NOT NULL,
	`straight` integer NOT NULL,
	`perfect` integer NOT NULL,
	`hasty` integer NOT NULL,
	PRIMARY KEY(`hour`, `touchpoint`, `area`, `procedure`, `channel`, `stream`)
);
CREATE TABLE `identities` (
	`identity_hash` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	`bound_at` integer NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
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
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
, `roles` text DEFAULT '["admin","manager","leader"]' NOT NULL, `unit` text DEFAULT '' NOT NULL, `staff` text REFERENCES staff(id), `label` text DEFAULT '' NOT NULL, `created_by` text DEFAULT '' NOT NULL, `withdrawn_at` integer);
CREATE TABLE `keyings` (
	`campaign` text NOT NULL,
	`form` text NOT NULL,
	`pass` integer NOT NULL,
	`answers` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`campaign`, `form`, `pass`)
);
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
	`storage` text, `queue_since` integer, `credit` real DEFAULT 0 NOT NULL, `credit_at` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`touchpoint`) REFERENCES `touchpoints`(`code`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `log` (
	`n` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`role` text NOT NULL,
	`via` text NOT NULL,
	`act` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject` text NOT NULL,
	`reason` text NOT NULL,
	`request` text NOT NULL,
	`detail_hash` text NOT NULL,
	`prev` text NOT NULL,
	`hash` text NOT NULL
);
CREATE TABLE `log_details` (
	`n` integer PRIMARY KEY NOT NULL,
	`detail` text NOT NULL
);
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
CREATE TABLE `pair_sums` (
	`half` text NOT NULL,
	`unit` text NOT NULL,
	`stream` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`n` integer NOT NULL,
	`sums` text NOT NULL,
	`format` integer NOT NULL,
	PRIMARY KEY(`half`, `questionnaire`, `stream`, `version`, `unit`)
);
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
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject` text NOT NULL,
	`unit` text NOT NULL,
	`cause` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`seen` text NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`answer` text
);
CREATE TABLE `provider_returns` (
	`state_hash` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL
);
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
	`reason` text NOT NULL, `proposal` text,
	PRIMARY KEY(`period`, `revision`)
);
CREATE TABLE `read_keys` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
, `may` text DEFAULT 'figures' NOT NULL, `expires_at` integer);
CREATE TABLE `recovery_codes` (
	`staff` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`staff`, `code_hash`),
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `release_days` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`period` text NOT NULL,
	`day` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL
);
CREATE TABLE `resolutions` (
	`campaign` text NOT NULL,
	`form` text NOT NULL,
	`answers` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`campaign`, `form`)
);
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
, `device_at` integer, `flags` text, `export_id` text);
CREATE TABLE `roles_held` (
	`staff` text NOT NULL,
	`role` text NOT NULL,
	`unit` text NOT NULL,
	PRIMARY KEY(`staff`, `role`, `unit`),
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `sample_design` (
	`response` text PRIMARY KEY NOT NULL,
	`campaign` text NOT NULL,
	`stratum` text NOT NULL,
	`weight` real NOT NULL
);
CREATE TABLE `second_factors` (
	`staff` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`key` text NOT NULL,
	`set_at` integer NOT NULL,
	`last_step` integer NOT NULL,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `sensitive_answers` (
	`response` text PRIMARY KEY NOT NULL,
	`answers` text NOT NULL,
	`at` integer NOT NULL
);
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL, `device` text DEFAULT '' NOT NULL, `seen_at` integer, `local` integer DEFAULT false NOT NULL, `renew` integer DEFAULT false NOT NULL, `idle_days` integer DEFAULT 0 NOT NULL, `proved_at` integer,
	FOREIGN KEY (`staff`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
CREATE TABLE `slip_dossiers` (
	`hash` integer PRIMARY KEY NOT NULL,
	`issued_on` text NOT NULL
);
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
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`login` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer
, `used_at` integer);
CREATE TABLE `tallies` (
	`half` text NOT NULL,
	`unit` text NOT NULL,
	`area` text NOT NULL,
	`procedure` text NOT NULL,
	`channel` text NOT NULL,
	`stream` text NOT NULL,
	`questionnaire` text NOT NULL,
	`version` integer NOT NULL,
	`pattern` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`half`, `stream`, `questionnaire`, `version`, `area`, `procedure`, `channel`, `unit`, `pattern`)
);
CREATE TABLE `theme_judgements` (
	`theme` text NOT NULL,
	`version` integer NOT NULL,
	`response` text NOT NULL,
	`is_right` integer NOT NULL,
	PRIMARY KEY(`theme`, `version`, `response`)
);
CREATE TABLE `themes` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`any` text NOT NULL,
	`none` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`id`, `version`)
);
CREATE TABLE `told_alerts` (
	`recipient` text NOT NULL,
	`alert` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`recipient`, `alert`)
);
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
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`kind` text NOT NULL,
	`retired_at` integer
);
CREATE TABLE `unreleased` (
	`response` text PRIMARY KEY NOT NULL,
	`received` text NOT NULL,
	`half` text NOT NULL,
	`week` text NOT NULL,
	`day` text NOT NULL,
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
	`published` text
);
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
CREATE TABLE `weeks` (
	`since` text NOT NULL,
	`stream` text NOT NULL,
	`area` text NOT NULL,
	`served` text NOT NULL,
	`unit` text NOT NULL,
	`n` integer NOT NULL,
	`answered` integer NOT NULL,
	`satisfied` integer NOT NULL,
	PRIMARY KEY(`stream`, `area`, `served`, `unit`, `since`)
);
CREATE TABLE `working_days` (
	`day` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL
);
CREATE INDEX `answer_sets_by_time` ON `answer_sets` (`at`);
CREATE INDEX `batches_by_number` ON `batches` (`batch`);
CREATE INDEX `cases_by_state` ON `cases` (`state`,`since`);
CREATE UNIQUE INDEX `cases_code_hash_unique` ON `cases` (`code_hash`);
CREATE INDEX `comments_incomplete` ON `comments` (`response`) WHERE folded is null;
CREATE INDEX `comments_released` ON `comments` (`released`,`response`) WHERE released is not null and wished = 0;
CREATE INDEX `comments_waiting` ON `comments` (`response`) WHERE released is null;
CREATE INDEX `contacts_by_deletion` ON `contacts` (`delete_on`);
CREATE INDEX `data_requests_by_done` ON `data_requests` (`done_on`);
CREATE UNIQUE INDEX `data_requests_reference_unique` ON `data_requests` (`reference`);
CREATE INDEX `days_by_touchpoint` ON `days` (`touchpoint`,`stream`,`day`);
CREATE INDEX `deliveries_next` ON `deliveries` (`next_at`);
CREATE UNIQUE INDEX `deliveries_once_unique` ON `deliveries` (`once`);
CREATE INDEX `drawn_by_form` ON `drawn` (`campaign`,`form`);
CREATE INDEX `evidence_files_by_criterion` ON `evidence_files` (`criterion`);
CREATE INDEX `exclusions_by_proposal` ON `exclusions` (`proposal`);
CREATE INDEX `exclusions_by_response` ON `exclusions` (`response`);
CREATE INDEX `flag_looks_by_flag` ON `flag_looks` (`flag`);
CREATE UNIQUE INDEX `identities_staff_unique` ON `identities` (`staff`);
CREATE UNIQUE INDEX `kiosks_pairing_hash_unique` ON `kiosks` (`pairing_hash`);
CREATE UNIQUE INDEX `kiosks_token_hash_unique` ON `kiosks` (`token_hash`);
CREATE UNIQUE INDEX `log_hash_unique` ON `log` (`hash`);
CREATE UNIQUE INDEX `log_prev_unique` ON `log` (`prev`);
CREATE INDEX `proposals_by_time` ON `proposals` (`at`);
CREATE UNIQUE INDEX `proposals_open` ON `proposals` (`subject_kind`,`subject`) WHERE state = 'open';
CREATE UNIQUE INDEX `publications_proposal_unique` ON `publications` (`proposal`);
CREATE INDEX `release_days_by_period` ON `release_days` (`period`);
CREATE INDEX `responses_by_time` ON `responses` (`answered_at`);
CREATE UNIQUE INDEX `responses_export_id_unique` ON `responses` (`export_id`);
CREATE INDEX `responses_incomplete` ON `responses` (`id`) WHERE length(receipt) > 8;
CREATE INDEX `sample_design_by_campaign` ON `sample_design` (`campaign`);
CREATE INDEX `sensitive_answers_by_time` ON `sensitive_answers` (`at`);
CREATE INDEX `slips_by_day` ON `slips` (`issued_on`);
CREATE INDEX `slips_by_sheet` ON `slips` (`sheet`);
CREATE UNIQUE INDEX `staff_login_unique` ON `staff` (`login`);
CREATE INDEX `unreleased_by_queue` ON `unreleased` (`touchpoint`,`procedure`,`received`,`week`);
CREATE INDEX `unreleased_by_received` ON `unreleased` (`received`);
CREATE INDEX `visits_by_house` ON `visits` (`campaign`,`code`,`at`);
insert into "__drizzle_migrations" values (NULL, '4e395ec22d9366c736e894ea5c0a4d2937772a03ecd380e9b3d9c0994dccc410', 1795387120250);
insert into "__drizzle_migrations" values (NULL, '7d1fb7e59aff29e1c4628540351035c87d40e266074c3d976d9da43d7f3e44f1', 1795392912896);
insert into "__drizzle_migrations" values (NULL, '74a567ed56d47f212aeea4aa1f7aa2062ae30ff7904bcb9c663a31c85121645e', 1795395779873);
insert into "__drizzle_migrations" values (NULL, '0a44709f82515b5a29d53b18ccf174b16862685b8ccf6b34354120f5e62cfc70', 1795416494228);
insert into "__drizzle_migrations" values (NULL, 'a1300e76bb66381e420b4d546ef49bdcd897b9134d6334de182a722484e093c9', 1795980653521);
insert into "__drizzle_migrations" values (NULL, '7c538fd41087d0369e56369af94ffeac829284392042c1fe7b6b04896f1e3667', 1795993803311);
insert into "__drizzle_migrations" values (NULL, 'ebab6cd79068bda108cc5363b3dc3c91fa6fa3333528df7dfed076bb6e5b9b0b', 1796002887563);
insert into "__drizzle_migrations" values (NULL, '96699724fbfa5149c04b86512360ea3fb04172ad3ee8199dfaa4be0de70785b6', 1796007219762);
insert into "__drizzle_migrations" values (NULL, '7574ecf52e9ee6beab60367f303122d87746e99f21c15f7366cabac5ddac78d7', 1796009159846);
insert into "__drizzle_migrations" values (NULL, 'ee8623a98244d3089b57949e51bb9278b078b31fca19245b61c585b2f87db7e7', 1796017905313);
insert into "__drizzle_migrations" values (NULL, '3a34c3088a5969c21ef02f42fda66c10e0e1c638a1000fab5111c2ade59a2f7e', 1796026590977);
insert into "__drizzle_migrations" values (NULL, '5d685114dd22394d03e7a3c4d00eba713c7258d72da8829f646e04d91cb88a2d', 1796032175174);
insert into "__drizzle_migrations" values (NULL, '18f1573e1e259f6e150a823137fa31072ce42cc92bf6051004c322d53f79a326', 1796038560669);
insert into "__drizzle_migrations" values (NULL, '89ae12cae00ed7e519465190d166830e887f17bbe76967078037a56063d5fafd', 1796043493021);
insert into "__drizzle_migrations" values (NULL, '0ebe62f513ca38a07238b305fe3387e9f1e233fa1f3bcde93cd51a3d28791e51', 1796043647409);
insert into "__drizzle_migrations" values (NULL, '82aa3a437d8671599d500fea530524f9dc1ab423a11ba7aa4f0e2591840e6b84', 1796049480549);
insert into "__drizzle_migrations" values (NULL, '41e6dce7e642eff47099959882a77ef6d35e1dd17a86043fa784e53a5e2a19d9', 1796054678109);
insert into "__drizzle_migrations" values (NULL, '71b815590e7a045280bc6f051c2b195a33b53eed3bb2996bcd39fc804a46eb9f', 1796061596293);
insert into "__drizzle_migrations" values (NULL, '558173b55e4f90ab58de922efe8eab5689f9964a384c443e8181a1ba5a0313ed', 1796065846715);
insert into "__drizzle_migrations" values (NULL, '2b83598862f0b014d126b5337d63074575c6f5825c3250928e69fea90abb278c', 1796066372352);
insert into "__drizzle_migrations" values (NULL, 'cf090ae2ba69d7fac21eb06d3b1871d55aae3d8c80fa7f08f6a5f4c4c3893ff6', 1796066448966);
insert into "__drizzle_migrations" values (NULL, '680545cd8ade2cfcfbd90ff1d53d475dc738b834830a9f250b62a5471b95709a', 1796074560113);
insert into "__drizzle_migrations" values (NULL, 'c727a5411a8407a2a209ab41935f23b2a34e773a8f6ca29fba771c707b1e310b', 1796078092012);
insert into "__drizzle_migrations" values (NULL, '41cb6b214035b1684c3d05faac30e719e124b792f74d7deb28c286d993fbea0b', 1796087361624);
insert into "__drizzle_migrations" values (NULL, '373ead447f3150748678f98f4eff8c6e8d09d7561cc847320c59c7bca96a0549', 1796087373882);
insert into "alerts" values ('2026-07-01', 'code-0', 'kind-0', 1, 1, 1);
insert into "alerts" values ('2026-07-02', 'code-1', 'kind-1', 2, 2, 2);
insert into "alerts" values ('2026-07-03', 'code-2', 'kind-2', 3, 3, 3);
insert into "alerts" values ('2026-07-04', 'code-3', 'kind-3', 4, 4, 4);
insert into "alerts" values ('2026-07-05', 'code-4', 'kind-4', 5, 5, 5);
insert into "alerts" values ('2026-07-06', 'code-5', 'kind-5', 6, 6, 6);
insert into "answer_sets" values ('id-0', 'response-0', 1);
insert into "answer_sets" values ('id-1', 'response-1', 2);
insert into "answer_sets" values ('id-2', 'response-2', 3);
insert into "answer_sets" values ('id-3', 'response-3', 4);
insert into "answer_sets" values ('id-4', 'response-4', 5);
insert into "answer_sets" values ('id-5', 'response-5', 6);
insert into "areas" values ('id-0', 'name-0', 'name_en-0', 'id-0', 'hanh-chinh', 1);
insert into "areas" values ('id-1', 'name-1', 'name_en-1', 'id-1', 'hanh-chinh', NULL);
insert into "areas" values ('id-2', 'name-2', 'name_en-2', 'id-2', 'hanh-chinh', 3);
insert into "areas" values ('id-3', 'name-3', 'name_en-3', 'id-3', 'hanh-chinh', NULL);
insert into "areas" values ('id-4', 'name-4', 'name_en-4', 'id-4', 'hanh-chinh', 5);
insert into "areas" values ('id-5', 'name-5', 'name_en-5', 'id-5', 'hanh-chinh', NULL);
insert into "back_checks" values ('campaign-0', 'code-0', 'verdict-0', 'note-0', 'by-0', 1);
insert into "back_checks" values ('campaign-1', 'code-1', 'verdict-1', 'note-1', 'by-1', 2);
insert into "back_checks" values ('campaign-2', 'code-2', 'verdict-2', 'note-2', 'by-2', 3);
insert into "back_checks" values ('campaign-3', 'code-3', 'verdict-3', 'note-3', 'by-3', 4);
insert into "back_checks" values ('campaign-4', 'code-4', 'verdict-4', 'note-4', 'by-4', 5);
insert into "back_checks" values ('campaign-5', 'code-5', 'verdict-5', 'note-5', 'by-5', 6);
insert into "batches" values ('response-0', 'batch-0', 1);
insert into "batches" values ('response-1', 'batch-1', 2);
insert into "batches" values ('response-2', 'batch-2', 3);
insert into "batches" values ('response-3', 'batch-3', 4);
insert into "batches" values ('response-4', 'batch-4', 5);
insert into "batches" values ('response-5', 'batch-5', 6);
insert into "campaigns" values ('id-0', 'name-0', 'one-stop', 1, 'starts_on-0', 'ends_on-0', 'protocol-0', 'sizes-0', 'confirmed', 'seal-0', 'seed_source-0', 'seed_on-0', 'by-0', 1, 'lock_asked_by-0', 1, 'locked_by-0', 1, 'results-0');
insert into "campaigns" values ('id-1', 'name-1', 'one-stop', 1, 'starts_on-1', 'ends_on-1', 'protocol-1', 'sizes-1', 'confirmed', NULL, NULL, NULL, 'by-1', 2, NULL, NULL, NULL, NULL, NULL);
insert into "campaigns" values ('id-2', 'name-2', 'one-stop', 1, 'starts_on-2', 'ends_on-2', 'protocol-2', 'sizes-2', 'confirmed', 'seal-2', 'seed_source-2', 'seed_on-2', 'by-2', 3, 'lock_asked_by-2', 3, 'locked_by-2', 3, 'results-2');
insert into "campaigns" values ('id-3', 'name-3', 'one-stop', 1, 'starts_on-3', 'ends_on-3', 'protocol-3', 'sizes-3', 'confirmed', NULL, NULL, NULL, 'by-3', 4, NULL, NULL, NULL, NULL, NULL);
insert into "campaigns" values ('id-4', 'name-4', 'one-stop', 1, 'starts_on-4', 'ends_on-4', 'protocol-4', 'sizes-4', 'confirmed', 'seal-4', 'seed_source-4', 'seed_on-4', 'by-4', 5, 'lock_asked_by-4', 5, 'locked_by-4', 5, 'results-4');
insert into "campaigns" values ('id-5', 'name-5', 'one-stop', 1, 'starts_on-5', 'ends_on-5', 'protocol-5', 'sizes-5', 'confirmed', NULL, NULL, NULL, 'by-5', 6, NULL, NULL, NULL, NULL, NULL);
insert into "case_events" values (1, 1, 'on-0', 'kind-0', 'by-0', 'to-0', 'done-0', 'due-0', 'rating-0');
insert into "case_events" values (2, 2, 'on-1', 'kind-1', 'by-1', NULL, NULL, NULL, NULL);
insert into "case_events" values (3, 3, 'on-2', 'kind-2', 'by-2', 'to-2', 'done-2', 'due-2', 'rating-2');
insert into "case_events" values (4, 4, 'on-3', 'kind-3', 'by-3', NULL, NULL, NULL, NULL);
insert into "case_events" values (5, 5, 'on-4', 'kind-4', 'by-4', 'to-4', 'done-4', 'due-4', 'rating-4');
insert into "case_events" values (6, 6, 'on-5', 'kind-5', 'by-5', NULL, NULL, NULL, NULL);
insert into "case_summaries" values (1, 'said-0', 'did-0', 'by-0', 1, 'approved_by-0', 1);
insert into "case_summaries" values (2, 'said-1', 'did-1', 'by-1', 2, NULL, NULL);
insert into "case_summaries" values (3, 'said-2', 'did-2', 'by-2', 3, 'approved_by-2', 3);
insert into "case_summaries" values (4, 'said-3', 'did-3', 'by-3', 4, NULL, NULL);
insert into "case_summaries" values (5, 'said-4', 'did-4', 'by-4', 5, 'approved_by-4', 5);
insert into "case_summaries" values (6, 'said-5', 'did-5', 'by-5', 6, NULL, NULL);
insert into "case_words" values (1, 1, 'Ý kiến số 0: “rất nhanh”, it''s fine');
insert into "case_words" values (2, 2, 'Ý kiến số 1: “rất nhanh”, it''s fine');
insert into "case_words" values (3, 3, 'Ý kiến số 2: “rất nhanh”, it''s fine');
insert into "case_words" values (4, 4, 'Ý kiến số 3: “rất nhanh”, it''s fine');
insert into "case_words" values (5, 5, 'Ý kiến số 4: “rất nhanh”, it''s fine');
insert into "case_words" values (6, 6, 'Ý kiến số 5: “rất nhanh”, it''s fine');
insert into "cases" values (1, 'code_hash-0', 'opened_on-0', 'id-0', 'id-0', '', 'desk', 'confirmed', 1, 'since-0', 'holder-0', 'answered_on-0', 'rating-0', 1);
insert into "cases" values (2, 'code_hash-1', 'opened_on-1', 'id-1', 'id-1', '1.001193', 'online', 'confirmed', 2, 'since-1', NULL, NULL, NULL, 2);
insert into "cases" values (3, 'code_hash-2', 'opened_on-2', 'id-2', 'id-2', '', 'kiosk', 'confirmed', 3, 'since-2', 'holder-2', 'answered_on-2', 'rating-2', 3);
insert into "cases" values (4, 'code_hash-3', 'opened_on-3', 'id-3', 'id-3', '1.001193', 'paper', 'confirmed', 4, 'since-3', NULL, NULL, NULL, 4);
insert into "cases" values (5, 'code_hash-4', 'opened_on-4', 'id-4', 'id-4', '', 'phone', 'confirmed', 5, 'since-4', 'holder-4', 'answered_on-4', 'rating-4', 5);
insert into "cases" values (6, 'code_hash-5', 'opened_on-5', 'id-5', 'id-5', '1.001193', 'desk', 'confirmed', 6, 'since-5', NULL, NULL, NULL, 6);
insert into "cells" values ('2026-07-01', 'id-0', 'id-0', '', 'desk', 'volunteer', 'one-stop', 1, 1, NULL, 0, 0);
insert into "cells" values ('2026-07-01', 'id-1', 'id-1', '1.001193', 'online', 'invited', 'one-stop', 1, 1, NULL, 0, 0);
insert into "cells" values ('2026-07-01', 'id-2', 'id-2', '', 'kiosk', 'sample', 'one-stop', 1, 1, NULL, 0, 0);
insert into "cells" values ('2026-07-01', 'id-3', 'id-3', '1.001193', 'paper', 'volunteer', 'one-stop', 1, 1, NULL, 0, 0);
insert into "cells" values ('2026-07-01', 'id-4', 'id-4', '', 'phone', 'invited', 'one-stop', 1, 1, NULL, 0, 0);
insert into "cells" values ('2026-07-01', 'id-5', 'id-5', '1.001193', 'desk', 'sample', 'one-stop', 1, 1, NULL, 0, 0);
insert into "comments" values ('id-0', 'Ý kiến số 0: “rất nhanh”, it''s fine', 'marked-0', 'folded-0', '[]', 1, '2026-07-01', 'read');
insert into "comments" values ('id-1', 'Ý kiến số 1: “rất nhanh”, it''s fine', 'marked-1', 'folded-1', '[]', 2, NULL, NULL);
insert into "comments" values ('id-2', 'Ý kiến số 2: “rất nhanh”, it''s fine', 'marked-2', 'folded-2', '[]', 3, '2026-07-03', 'read');
insert into "comments" values ('id-3', 'Ý kiến số 3: “rất nhanh”, it''s fine', 'marked-3', 'folded-3', '[]', 4, NULL, NULL);
insert into "comments" values ('id-4', 'Ý kiến số 4: “rất nhanh”, it''s fine', 'marked-4', 'folded-4', '[]', 5, '2026-07-05', 'read');
insert into "comments" values ('id-5', 'Ý kiến số 5: “rất nhanh”, it''s fine', 'marked-5', 'folded-5', '[]', 6, NULL, NULL);
insert into "contacts" values (1, 'kind-0', 'key-0', 'sealed-0', 'consented_on-0', 'delete_on-0');
insert into "contacts" values (2, 'kind-1', 'key-1', 'sealed-1', 'consented_on-1', 'delete_on-1');
insert into "contacts" values (3, 'kind-2', 'key-2', 'sealed-2', 'consented_on-2', 'delete_on-2');
insert into "contacts" values (4, 'kind-3', 'key-3', 'sealed-3', 'consented_on-3', 'delete_on-3');
insert into "contacts" values (5, 'kind-4', 'key-4', 'sealed-4', 'consented_on-4', 'delete_on-4');
insert into "contacts" values (6, 'kind-5', 'key-5', 'sealed-5', 'consented_on-5', 'delete_on-5');
insert into "criteria" values ('id-0', 'number-0', 'name-0', 'by-0', 1, 1);
insert into "criteria" values ('id-1', 'number-1', 'name-1', 'by-1', 2, NULL);
insert into "criteria" values ('id-2', 'number-2', 'name-2', 'by-2', 3, 3);
insert into "criteria" values ('id-3', 'number-3', 'name-3', 'by-3', 4, NULL);
insert into "criteria" values ('id-4', 'number-4', 'name-4', 'by-4', 5, 5);
insert into "criteria" values ('id-5', 'number-5', 'name-5', 'by-5', 6, NULL);
insert into "data_requests" values ('id-0', 'reference-0', 'kind-0', 'way-0', 'received_on-0', 1, 'by-0', 'answered_on-0', 'done_on-0', 'outcome-0', 'done_words-0');
insert into "data_requests" values ('id-1', 'reference-1', 'kind-1', 'way-1', 'received_on-1', 2, 'by-1', NULL, NULL, NULL, NULL);
insert into "data_requests" values ('id-2', 'reference-2', 'kind-2', 'way-2', 'received_on-2', 3, 'by-2', 'answered_on-2', 'done_on-2', 'outcome-2', 'done_words-2');
insert into "data_requests" values ('id-3', 'reference-3', 'kind-3', 'way-3', 'received_on-3', 4, 'by-3', NULL, NULL, NULL, NULL);
insert into "data_requests" values ('id-4', 'reference-4', 'kind-4', 'way-4', 'received_on-4', 5, 'by-4', 'answered_on-4', 'done_on-4', 'outcome-4', 'done_words-4');
insert into "data_requests" values ('id-5', 'reference-5', 'kind-5', 'way-5', 'received_on-5', 6, 'by-5', NULL, NULL, NULL, NULL);
insert into "days" values ('2026-07-01', 'code-0', 'id-0', '', 'desk', 'volunteer', 1, 1, 0, 1);
insert into "days" values ('2026-07-03', 'code-1', 'id-1', '1.001193', 'online', 'invited', 1, 1, 0, 0);
insert into "days" values ('2026-07-05', 'code-2', 'id-2', '', 'kiosk', 'sample', 1, 1, 0, 1);
insert into "days" values ('2026-07-07', 'code-3', 'id-3', '1.001193', 'paper', 'volunteer', 1, 1, 1, 0);
insert into "days" values ('2026-07-09', 'code-4', 'id-4', '', 'phone', 'invited', 1, 1, 1, 1);
insert into "days" values ('2026-07-11', 'code-5', 'id-5', '1.001193', 'desk', 'sample', 1, 1, 0, 0);
insert into "deeds" values (1, 1, 'by-0', 'what-0', 'subject-0');
insert into "deeds" values (2, 2, 'by-1', 'what-1', 'subject-1');
insert into "deeds" values (3, 3, 'by-2', 'what-2', 'subject-2');
insert into "deeds" values (4, 4, 'by-3', 'what-3', 'subject-3');
insert into "deeds" values (5, 5, 'by-4', 'what-4', 'subject-4');
insert into "deeds" values (6, 6, 'by-5', 'what-5', 'subject-5');
insert into "deliveries" values ('id-0', 'kind-0', 'recipient-0', 'once-0', 'content-0', 'held_roles-0', 1, 1, 1, 1, 'why-0', 1, 1);
insert into "deliveries" values ('id-1', 'kind-1', 'recipient-1', 'once-1', 'content-1', 'held_roles-1', 2, NULL, 2, 2, 'why-1', NULL, NULL);
insert into "deliveries" values ('id-2', 'kind-2', 'recipient-2', 'once-2', 'content-2', 'held_roles-2', 3, 3, 3, 3, 'why-2', 3, 3);
insert into "deliveries" values ('id-3', 'kind-3', 'recipient-3', 'once-3', 'content-3', 'held_roles-3', 4, NULL, 4, 4, 'why-3', NULL, NULL);
insert into "deliveries" values ('id-4', 'kind-4', 'recipient-4', 'once-4', 'content-4', 'held_roles-4', 5, 5, 5, 5, 'why-4', 5, 5);
insert into "deliveries" values ('id-5', 'kind-5', 'recipient-5', 'once-5', 'content-5', 'held_roles-5', 6, NULL, 6, 6, 'why-5', NULL, NULL);
insert into "disclosures" values ('id-0', 'what-0', 'place-0', 'since-0', 'until-0', 'reason-0', 'by-0', 1, 1);
insert into "disclosures" values ('id-1', 'what-1', 'place-1', 'since-1', NULL, 'reason-1', 'by-1', 2, NULL);
insert into "disclosures" values ('id-2', 'what-2', 'place-2', 'since-2', 'until-2', 'reason-2', 'by-2', 3, 3);
insert into "disclosures" values ('id-3', 'what-3', 'place-3', 'since-3', NULL, 'reason-3', 'by-3', 4, NULL);
insert into "disclosures" values ('id-4', 'what-4', 'place-4', 'since-4', 'until-4', 'reason-4', 'by-4', 5, 5);
insert into "disclosures" values ('id-5', 'what-5', 'place-5', 'since-5', NULL, 'reason-5', 'by-5', 6, NULL);
insert into "document_versions" values ('kind-0', 'period-0', 1, 'texts-0', 'by-0', 1);
insert into "document_versions" values ('kind-1', 'period-1', 1, 'texts-1', 'by-1', 2);
insert into "document_versions" values ('kind-2', 'period-2', 1, 'texts-2', 'by-2', 3);
insert into "document_versions" values ('kind-3', 'period-3', 1, 'texts-3', 'by-3', 4);
insert into "document_versions" values ('kind-4', 'period-4', 1, 'texts-4', 'by-4', 5);
insert into "document_versions" values ('kind-5', 'period-5', 1, 'texts-5', 'by-5', 6);
insert into "drawn" values ('campaign-0', 'code-0', 'stratum-0', 1, 1, 'form-0', 'interviewer-0', 1);
insert into "drawn" values ('campaign-1', 'code-1', 'stratum-1', 2, 2, 'form-1', NULL, NULL);
insert into "drawn" values ('campaign-2', 'code-2', 'stratum-2', 3, 3, 'form-2', 'interviewer-2', 3);
insert into "drawn" values ('campaign-3', 'code-3', 'stratum-3', 4, 4, 'form-3', NULL, NULL);
insert into "drawn" values ('campaign-4', 'code-4', 'stratum-4', 5, 5, 'form-4', 'interviewer-4', 5);
insert into "drawn" values ('campaign-5', 'code-5', 'stratum-5', 6, 6, 'form-5', NULL, NULL);
insert into "draws" values ('campaign-0', 1, 'seed-0', 'reason-0', 'seal-0', 'sizes-0', 'by-0', 1);
insert into "draws" values ('campaign-1', 2, 'seed-1', 'reason-1', 'seal-1', 'sizes-1', 'by-1', 2);
insert into "draws" values ('campaign-2', 3, 'seed-2', 'reason-2', 'seal-2', 'sizes-2', 'by-2', 3);
insert into "draws" values ('campaign-3', 4, 'seed-3', 'reason-3', 'seal-3', 'sizes-3', 'by-3', 4);
insert into "draws" values ('campaign-4', 5, 'seed-4', 'reason-4', 'seal-4', 'sizes-4', 'by-4', 5);
insert into "draws" values ('campaign-5', 6, 'seed-5', 'reason-5', 'seal-5', 'sizes-5', 'by-5', 6);
insert into "duties_done" values ('duty-0', 'period-0', 'done_on-0', 'number-0', 'by-0', 1);
insert into "duties_done" values ('duty-1', 'period-1', 'done_on-1', 'number-1', 'by-1', 2);
insert into "duties_done" values ('duty-2', 'period-2', 'done_on-2', 'number-2', 'by-2', 3);
insert into "duties_done" values ('duty-3', 'period-3', 'done_on-3', 'number-3', 'by-3', 4);
insert into "duties_done" values ('duty-4', 'period-4', 'done_on-4', 'number-4', 'by-4', 5);
insert into "duties_done" values ('duty-5', 'period-5', 'done_on-5', 'number-5', 'by-5', 6);
insert into "evidence_files" values ('id-0', 'criterion-0', 'name-0', 'type-0', 1, 'sha256-0', 'bytes-0', 'by-0', 1, 1);
insert into "evidence_files" values ('id-1', 'criterion-1', 'name-1', 'type-1', 2, 'sha256-1', NULL, 'by-1', 2, NULL);
insert into "evidence_files" values ('id-2', 'criterion-2', 'name-2', 'type-2', 3, 'sha256-2', 'bytes-2', 'by-2', 3, 3);
insert into "evidence_files" values ('id-3', 'criterion-3', 'name-3', 'type-3', 4, 'sha256-3', NULL, 'by-3', 4, NULL);
insert into "evidence_files" values ('id-4', 'criterion-4', 'name-4', 'type-4', 5, 'sha256-4', 'bytes-4', 'by-4', 5, 5);
insert into "evidence_files" values ('id-5', 'criterion-5', 'name-5', 'type-5', 6, 'sha256-5', NULL, 'by-5', 6, NULL);
insert into "exclusions" values (1, 'response-0', 'reason-0', 1, 'by-0', 1, 'taken_back_by-0', 'kind-0', 'id-0', 'id-0', 'waited-0');
insert into "exclusions" values (2, 'response-1', 'reason-1', 2, 'by-1', NULL, NULL, 'kind-1', 'id-1', NULL, NULL);
insert into "exclusions" values (3, 'response-2', 'reason-2', 3, 'by-2', 3, 'taken_back_by-2', 'kind-2', 'id-2', 'id-2', 'waited-2');
insert into "exclusions" values (4, 'response-3', 'reason-3', 4, 'by-3', NULL, NULL, 'kind-3', 'id-3', NULL, NULL);
insert into "exclusions" values (5, 'response-4', 'reason-4', 5, 'by-4', 5, 'taken_back_by-4', 'kind-4', 'id-4', 'id-4', 'waited-4');
insert into "exclusions" values (6, 'response-5', 'reason-5', 6, 'by-5', NULL, NULL, 'kind-5', 'id-5', NULL, NULL);
insert into "facts" values ('name-0', 'value-0');
insert into "facts" values ('name-1', 'value-1');
insert into "facts" values ('name-2', 'value-2');
insert into "facts" values ('name-3', 'value-3');
insert into "facts" values ('name-4', 'value-4');
insert into "facts" values ('name-5', 'value-5');
insert into "flag_looks" values (1, 'flag-0', 'id-0', 1, 'reason-0', 1, 'by-0', 1, 'taken_back_by-0');
insert into "flag_looks" values (2, 'flag-1', 'id-1', 2, 'reason-1', 2, 'by-1', NULL, NULL);
insert into "flag_looks" values (3, 'flag-2', 'id-2', 3, 'reason-2', 3, 'by-2', 3, 'taken_back_by-2');
insert into "flag_looks" values (4, 'flag-3', 'id-3', 4, 'reason-3', 4, 'by-3', NULL, NULL);
insert into "flag_looks" values (5, 'flag-4', 'id-4', 5, 'reason-4', 5, 'by-4', 5, 'taken_back_by-4');
insert into "flag_looks" values (6, 'flag-5', 'id-5', 6, 'reason-5', 6, 'by-5', NULL, NULL);
insert into "frame_contacts" values ('campaign-0', 'code-0', 'key-0', 'sealed-0');
insert into "frame_contacts" values ('campaign-1', 'code-1', 'key-1', 'sealed-1');
insert into "frame_contacts" values ('campaign-2', 'code-2', 'key-2', 'sealed-2');
insert into "frame_contacts" values ('campaign-3', 'code-3', 'key-3', 'sealed-3');
insert into "frame_contacts" values ('campaign-4', 'code-4', 'key-4', 'sealed-4');
insert into "frame_contacts" values ('campaign-5', 'code-5', 'key-5', 'sealed-5');
insert into "frame_units" values ('campaign-0', 'code-0', 'stratum-0', 1);
insert into "frame_units" values ('campaign-1', 'code-1', 'stratum-1', NULL);
insert into "frame_units" values ('campaign-2', 'code-2', 'stratum-2', 3);
insert into "frame_units" values ('campaign-3', 'code-3', 'stratum-3', NULL);
insert into "frame_units" values ('campaign-4', 'code-4', 'stratum-4', 5);
insert into "frame_units" values ('campaign-5', 'code-5', 'stratum-5', NULL);
insert into "hours" values (495241, 'code-0', 'id-0', '', 'desk', 'volunteer', 1, 1, 0, 0, 1);
insert into "hours" values (495289, 'code-1', 'id-1', '1.001193', 'online', 'invited', 1, 1, 0, 0, 0);
insert into "hours" values (495337, 'code-2', 'id-2', '', 'kiosk', 'sample', 1, 1, 0, 0, 1);
insert into "hours" values (495385, 'code-3', 'id-3', '1.001193', 'paper', 'volunteer', 1, 1, 0, 0, 0);
insert into "hours" values (495433, 'code-4', 'id-4', '', 'phone', 'invited', 1, 1, 0, 0, 1);
insert into "hours" values (495481, 'code-5', 'id-5', '1.001193', 'desk', 'sample', 1, 1, 0, 0, 0);
insert into "identities" values ('identity_hash-0', 'id-0', 1);
insert into "identities" values ('identity_hash-1', 'id-1', 2);
insert into "identities" values ('identity_hash-2', 'id-2', 3);
insert into "identities" values ('identity_hash-3', 'id-3', 4);
insert into "identities" values ('identity_hash-4', 'id-4', 5);
insert into "identities" values ('identity_hash-5', 'id-5', 6);
insert into "improvements" values ('id-0', 'title-0', 'id-0', 'id-0', 'theme-0', 'opened_on-0', 'done_on-0', 'by-0', 1, 1);
insert into "improvements" values ('id-1', 'title-1', 'id-1', 'id-1', 'theme-1', 'opened_on-1', NULL, 'by-1', 2, NULL);
insert into "improvements" values ('id-2', 'title-2', 'id-2', 'id-2', 'theme-2', 'opened_on-2', 'done_on-2', 'by-2', 3, 3);
insert into "improvements" values ('id-3', 'title-3', 'id-3', 'id-3', 'theme-3', 'opened_on-3', NULL, 'by-3', 4, NULL);
insert into "improvements" values ('id-4', 'title-4', 'id-4', 'id-4', 'theme-4', 'opened_on-4', 'done_on-4', 'by-4', 5, 5);
insert into "improvements" values ('id-5', 'title-5', 'id-5', 'id-5', 'theme-5', 'opened_on-5', NULL, 'by-5', 6, NULL);
insert into "invitations" values ('token_hash-0', 'role-0', 1, 1, 1, '["admin"]', 'id-0', 'id-0', 'label-0', 'created_by-0', 1);
insert into "invitations" values ('token_hash-1', 'role-1', 2, 2, NULL, '["admin"]', 'id-1', NULL, 'label-1', 'created_by-1', NULL);
insert into "invitations" values ('token_hash-2', 'role-2', 3, 3, 3, '["admin"]', 'id-2', 'id-2', 'label-2', 'created_by-2', 3);
insert into "invitations" values ('token_hash-3', 'role-3', 4, 4, NULL, '["admin"]', 'id-3', NULL, 'label-3', 'created_by-3', NULL);
insert into "invitations" values ('token_hash-4', 'role-4', 5, 5, 5, '["admin"]', 'id-4', 'id-4', 'label-4', 'created_by-4', 5);
insert into "invitations" values ('token_hash-5', 'role-5', 6, 6, NULL, '["admin"]', 'id-5', NULL, 'label-5', 'created_by-5', NULL);
insert into "keyings" values ('campaign-0', 'form-0', 1, 'answers-0', 'by-0', 1);
insert into "keyings" values ('campaign-1', 'form-1', 2, 'answers-1', 'by-1', 2);
insert into "keyings" values ('campaign-2', 'form-2', 3, 'answers-2', 'by-2', 3);
insert into "keyings" values ('campaign-3', 'form-3', 4, 'answers-3', 'by-3', 4);
insert into "keyings" values ('campaign-4', 'form-4', 5, 'answers-4', 'by-4', 5);
insert into "keyings" values ('campaign-5', 'form-5', 6, 'answers-5', 'by-5', 6);
insert into "kiosks" values ('id-0', 'name-0', 'code-0', '[]', 'pin-0', 'pairing_hash-0', 1, 'token_hash-0', 1, 'created_by-0', 1, 1, 1, 1, '1.0', 1, 'null', 1, 'credit-0', 1);
insert into "kiosks" values ('id-1', 'name-1', 'code-1', '[]', 'pin-1', NULL, NULL, NULL, 2, 'created_by-1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'credit-1', 2);
insert into "kiosks" values ('id-2', 'name-2', 'code-2', '[]', 'pin-2', 'pairing_hash-2', 3, 'token_hash-2', 3, 'created_by-2', 3, 3, 3, 3, '1.0', 3, 'null', 3, 'credit-2', 3);
insert into "kiosks" values ('id-3', 'name-3', 'code-3', '[]', 'pin-3', NULL, NULL, NULL, 4, 'created_by-3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'credit-3', 4);
insert into "kiosks" values ('id-4', 'name-4', 'code-4', '[]', 'pin-4', 'pairing_hash-4', 5, 'token_hash-4', 5, 'created_by-4', 5, 5, 5, 5, '1.0', 5, 'null', 5, 'credit-4', 5);
insert into "kiosks" values ('id-5', 'name-5', 'code-5', '[]', 'pin-5', NULL, NULL, NULL, 6, 'created_by-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'credit-5', 6);
insert into "log" values (1, 1790000000000, 'by-0', 'role-0', 'via-0', 'act-0', 'kind', 'subject-0', '', '', 'c8160209142734c82eaa848576af739aa8cc82eda791608037e223d5a8c1303a', '0000000000000000000000000000000000000000000000000000000000000000', 'a37fdd11bbcc850bf91a2de9f59764fabc0f77821afb191878290fc4dd6d90d5');
insert into "log" values (2, 1790000000001, 'by-1', 'role-1', 'via-1', 'act-1', 'kind', 'subject-1', '', '', '4969d8791fe03a6cf81d0b8edba1419ebc5c83ef1ba790a82e8174f5c35c9607', 'a37fdd11bbcc850bf91a2de9f59764fabc0f77821afb191878290fc4dd6d90d5', 'e9c2189dba1746d6955c606404a1f2dae11f520838e80aa08b5dd361294b2a0c');
insert into "log" values (3, 1790000000002, 'by-2', 'role-2', 'via-2', 'act-2', 'kind', 'subject-2', '', '', 'e2481591247e2333be6ae62ba416306439bdb6c6a74e0e50912e5133e8451e36', 'e9c2189dba1746d6955c606404a1f2dae11f520838e80aa08b5dd361294b2a0c', 'bb2624d7a2f9f0f35d1d902af71bd74d90b86b0f0e6d00e662b36ecf243779de');
insert into "log" values (4, 1790000000003, 'by-3', 'role-3', 'via-3', 'act-3', 'kind', 'subject-3', '', '', '221c7aec1c65428e61f6cc6df2b8d83d52e74986b5d5e3e2bf39356eb7cb2eaa', 'bb2624d7a2f9f0f35d1d902af71bd74d90b86b0f0e6d00e662b36ecf243779de', '915d1efc17c16934ba86278ed046eb99be592af1e49766baa45b7134273bc0f1');
insert into "log" values (5, 1790000000004, 'by-4', 'role-4', 'via-4', 'act-4', 'kind', 'subject-4', '', '', 'b6d86edde6a8e7aadfe89ec249e4e8bce3f806100b296a7078c3c85b6df459c6', '915d1efc17c16934ba86278ed046eb99be592af1e49766baa45b7134273bc0f1', '3bbc275866c3d0964a1f4ad7c87c6167aed9a9e546f14a5890b6f43ebb9d4f91');
insert into "log" values (6, 1790000000005, 'by-5', 'role-5', 'via-5', 'act-5', 'kind', 'subject-5', '', '', '0a0c27a55aff75a11c2301af945b86ff45952565411fbf0723fa8f624a302cba', '3bbc275866c3d0964a1f4ad7c87c6167aed9a9e546f14a5890b6f43ebb9d4f91', '75002e0418fa8911f5bdd535c74f64f90100e635eff3de32515994cad5c8b50c');
insert into "log_details" values (1, '{"detail":0}');
insert into "log_details" values (2, '{"detail":1}');
insert into "log_details" values (3, '{"detail":2}');
insert into "log_details" values (4, '{"detail":3}');
insert into "log_details" values (5, '{"detail":4}');
insert into "log_details" values (6, '{"detail":5}');
insert into "mail_addresses" values ('id-0', 'sealed-0', 'key-0', 1, 1, 1, 1, 1, 1);
insert into "mail_addresses" values ('id-1', 'sealed-1', 'key-1', 2, NULL, 2, NULL, NULL, NULL);
insert into "mail_addresses" values ('id-2', 'sealed-2', 'key-2', 3, 3, 3, 3, 3, 3);
insert into "mail_addresses" values ('id-3', 'sealed-3', 'key-3', 4, NULL, 4, NULL, NULL, NULL);
insert into "mail_addresses" values ('id-4', 'sealed-4', 'key-4', 5, 5, 5, 5, 5, 5);
insert into "mail_addresses" values ('id-5', 'sealed-5', 'key-5', 6, NULL, 6, NULL, NULL, NULL);
insert into "official_sipas" values ('id-0', 'publisher-0', 1, 'scope-0', 'value-0', 'document-0', 'issued_on-0', 'source-0', 'by-0', 1, 1);
insert into "official_sipas" values ('id-1', 'publisher-1', 2, 'scope-1', 'value-1', 'document-1', 'issued_on-1', 'source-1', 'by-1', 2, NULL);
insert into "official_sipas" values ('id-2', 'publisher-2', 3, 'scope-2', 'value-2', 'document-2', 'issued_on-2', 'source-2', 'by-2', 3, 3);
insert into "official_sipas" values ('id-3', 'publisher-3', 4, 'scope-3', 'value-3', 'document-3', 'issued_on-3', 'source-3', 'by-3', 4, NULL);
insert into "official_sipas" values ('id-4', 'publisher-4', 5, 'scope-4', 'value-4', 'document-4', 'issued_on-4', 'source-4', 'by-4', 5, 5);
insert into "official_sipas" values ('id-5', 'publisher-5', 6, 'scope-5', 'value-5', 'document-5', 'issued_on-5', 'source-5', 'by-5', 6, NULL);
insert into "pair_sums" values ('half-0', 'id-0', 'volunteer', 'one-stop', 1, 1, 'sums-0', 1);
insert into "pair_sums" values ('half-1', 'id-1', 'invited', 'one-stop', 1, 2, 'sums-1', 2);
insert into "pair_sums" values ('half-2', 'id-2', 'sample', 'one-stop', 1, 3, 'sums-2', 3);
insert into "pair_sums" values ('half-3', 'id-3', 'volunteer', 'one-stop', 1, 4, 'sums-3', 4);
insert into "pair_sums" values ('half-4', 'id-4', 'invited', 'one-stop', 1, 5, 'sums-4', 5);
insert into "pair_sums" values ('half-5', 'id-5', 'sample', 'one-stop', 1, 6, 'sums-5', 6);
insert into "population_changes" values (1, 1, 'by-0', '2026-01', 'id-0', '', 'desk', 1, 1);
insert into "population_changes" values (2, 2, 'by-1', '2026-02', 'id-1', '1.001193', 'online', NULL, 2);
insert into "population_changes" values (3, 3, 'by-2', '2026-03', 'id-2', '', 'kiosk', 3, 3);
insert into "population_changes" values (4, 4, 'by-3', '2026-04', 'id-3', '1.001193', 'paper', NULL, 4);
insert into "population_changes" values (5, 5, 'by-4', '2026-05', 'id-4', '', 'phone', 5, 5);
insert into "population_changes" values (6, 6, 'by-5', '2026-06', 'id-5', '1.001193', 'desk', NULL, 6);
insert into "populations" values ('2026-01', 'id-0', '', 'desk', 1, 1, 'imported_by-0');
insert into "populations" values ('2026-02', 'id-1', '1.001193', 'online', 2, 2, 'imported_by-1');
insert into "populations" values ('2026-03', 'id-2', '', 'kiosk', 3, 3, 'imported_by-2');
insert into "populations" values ('2026-04', 'id-3', '1.001193', 'paper', 4, 4, 'imported_by-3');
insert into "populations" values ('2026-05', 'id-4', '', 'phone', 5, 5, 'imported_by-4');
insert into "populations" values ('2026-06', 'id-5', '1.001193', 'desk', 6, 6, 'imported_by-5');
insert into "procedures" values ('code-0', 'name-0', 'id-0', 'id-0', 'time_limit-0', 1, 1);
insert into "procedures" values ('code-1', 'name-1', 'id-1', 'id-1', 'time_limit-1', 2, NULL);
insert into "procedures" values ('code-2', 'name-2', 'id-2', 'id-2', 'time_limit-2', 3, 3);
insert into "procedures" values ('code-3', 'name-3', 'id-3', 'id-3', 'time_limit-3', 4, NULL);
insert into "procedures" values ('code-4', 'name-4', 'id-4', 'id-4', 'time_limit-4', 5, 5);
insert into "procedures" values ('code-5', 'name-5', 'id-5', 'id-5', 'time_limit-5', 6, NULL);
insert into "proposals" values ('id-0', 'kind-0', 'subject_kind-0', 'subject-0', 'id-0', 'cause-0', 'reason-0', 1, 'by-0', 'seen-0', 'confirmed', 1, 'decided_by-0', 'answer-0');
insert into "proposals" values ('id-1', 'kind-1', 'subject_kind-1', 'subject-1', 'id-1', 'cause-1', 'reason-1', 2, 'by-1', 'seen-1', 'confirmed', NULL, NULL, NULL);
insert into "proposals" values ('id-2', 'kind-2', 'subject_kind-2', 'subject-2', 'id-2', 'cause-2', 'reason-2', 3, 'by-2', 'seen-2', 'confirmed', 3, 'decided_by-2', 'answer-2');
insert into "proposals" values ('id-3', 'kind-3', 'subject_kind-3', 'subject-3', 'id-3', 'cause-3', 'reason-3', 4, 'by-3', 'seen-3', 'confirmed', NULL, NULL, NULL);
insert into "proposals" values ('id-4', 'kind-4', 'subject_kind-4', 'subject-4', 'id-4', 'cause-4', 'reason-4', 5, 'by-4', 'seen-4', 'confirmed', 5, 'decided_by-4', 'answer-4');
insert into "proposals" values ('id-5', 'kind-5', 'subject_kind-5', 'subject-5', 'id-5', 'cause-5', 'reason-5', 6, 'by-5', 'seen-5', 'confirmed', NULL, NULL, NULL);
insert into "provider_returns" values ('state_hash-0', 1);
insert into "provider_returns" values ('state_hash-1', 2);
insert into "provider_returns" values ('state_hash-2', 3);
insert into "provider_returns" values ('state_hash-3', 4);
insert into "provider_returns" values ('state_hash-4', 5);
insert into "provider_returns" values ('state_hash-5', 6);
insert into "publications" values ('period-0', 1, 1, 'published_by-0', 'code_version-0', 'data_hash-0', '{}', 1, 1, 'reason-0', 'id-0');
insert into "publications" values ('period-1', 2, 2, 'published_by-1', 'code_version-1', 'data_hash-1', '{}', 2, 2, 'reason-1', 'id-1');
insert into "publications" values ('period-2', 3, 3, 'published_by-2', 'code_version-2', 'data_hash-2', '{}', 3, 3, 'reason-2', 'id-2');
insert into "publications" values ('period-3', 4, 4, 'published_by-3', 'code_version-3', 'data_hash-3', '{}', 4, 4, 'reason-3', 'id-3');
insert into "publications" values ('period-4', 5, 5, 'published_by-4', 'code_version-4', 'data_hash-4', '{}', 5, 5, 'reason-4', 'id-4');
insert into "publications" values ('period-5', 6, 6, 'published_by-5', 'code_version-5', 'data_hash-5', '{}', 6, 6, 'reason-5', 'id-5');
insert into "read_keys" values ('key_hash-0', 'name-0', 1, 1, 'may-0', 1);
insert into "read_keys" values ('key_hash-1', 'name-1', 2, NULL, 'may-1', NULL);
insert into "read_keys" values ('key_hash-2', 'name-2', 3, 3, 'may-2', 3);
insert into "read_keys" values ('key_hash-3', 'name-3', 4, NULL, 'may-3', NULL);
insert into "read_keys" values ('key_hash-4', 'name-4', 5, 5, 'may-4', 5);
insert into "read_keys" values ('key_hash-5', 'name-5', 6, NULL, 'may-5', NULL);
insert into "recovery_codes" values ('id-0', 'code_hash-0', 1);
insert into "recovery_codes" values ('id-1', 'code_hash-1', NULL);
insert into "recovery_codes" values ('id-2', 'code_hash-2', 3);
insert into "recovery_codes" values ('id-3', 'code_hash-3', NULL);
insert into "recovery_codes" values ('id-4', 'code_hash-4', 5);
insert into "recovery_codes" values ('id-5', 'code_hash-5', NULL);
insert into "release_days" values (1, 'period-0', '2026-07-01', 'reason-0', 'by-0', 1);
insert into "release_days" values (2, 'period-1', '2026-07-02', 'reason-1', 'by-1', 2);
insert into "release_days" values (3, 'period-2', '2026-07-03', 'reason-2', 'by-2', 3);
insert into "release_days" values (4, 'period-3', '2026-07-04', 'reason-3', 'by-3', 4);
insert into "release_days" values (5, 'period-4', '2026-07-05', 'reason-4', 'by-4', 5);
insert into "release_days" values (6, 'period-5', '2026-07-06', 'reason-5', 'by-5', 6);
insert into "resolutions" values ('campaign-0', 'form-0', 'answers-0', 'by-0', 1);
insert into "resolutions" values ('campaign-1', 'form-1', 'answers-1', 'by-1', 2);
insert into "resolutions" values ('campaign-2', 'form-2', 'answers-2', 'by-2', 3);
insert into "resolutions" values ('campaign-3', 'form-3', 'answers-3', 'by-3', 4);
insert into "resolutions" values ('campaign-4', 'form-4', 'answers-4', 'by-4', 5);
insert into "resolutions" values ('campaign-5', 'form-5', 'answers-5', 'by-5', 6);
insert into "responses" values ('id-0', 1782867600000, 1, 'code-0', 'id-0', 'id-0', '', 'desk', 'volunteer', 'one-stop', 1, '115540', 1, '{}', 'content_hash-0', 'receipt-0', 'source-0', 1, '["hasty"]', 'export_id-0');
insert into "responses" values ('id-1', 1783040400000, 2, 'code-1', 'id-1', 'id-1', '1.001193', 'online', 'invited', 'one-stop', 1, '235540', 2, NULL, 'content_hash-1', 'receipt-1', 'source-1', NULL, NULL, 'export_id-1');
insert into "responses" values ('id-2', 1783213200000, 3, 'code-2', 'id-2', 'id-2', '', 'kiosk', 'sample', 'one-stop', 1, '355540', 3, '{}', 'content_hash-2', 'receipt-2', 'source-2', 3, '["hasty"]', 'export_id-2');
insert into "responses" values ('id-3', 1783386000000, 4, 'code-3', 'id-3', 'id-3', '1.001193', 'paper', 'volunteer', 'one-stop', 1, '425540', 4, NULL, 'content_hash-3', 'receipt-3', 'source-3', NULL, NULL, 'export_id-3');
insert into "responses" values ('id-4', 1783558800000, 5, 'code-4', 'id-4', 'id-4', '', 'phone', 'invited', 'one-stop', 1, '545540', 5, '{}', 'content_hash-4', 'receipt-4', 'source-4', 5, '["hasty"]', 'export_id-4');
insert into "responses" values ('id-5', 1783731600000, 6, 'code-5', 'id-5', 'id-5', '1.001193', 'desk', 'sample', 'one-stop', 1, '115540', 1, NULL, 'content_hash-5', 'receipt-5', 'source-5', NULL, NULL, 'export_id-5');
insert into "roles_held" values ('id-0', 'role-0', 'id-0');
insert into "roles_held" values ('id-1', 'role-1', 'id-1');
insert into "roles_held" values ('id-2', 'role-2', 'id-2');
insert into "roles_held" values ('id-3', 'role-3', 'id-3');
insert into "roles_held" values ('id-4', 'role-4', 'id-4');
insert into "roles_held" values ('id-5', 'role-5', 'id-5');
insert into "sample_design" values ('response-0', 'campaign-0', 'stratum-0', 'weight-0');
insert into "sample_design" values ('response-1', 'campaign-1', 'stratum-1', 'weight-1');
insert into "sample_design" values ('response-2', 'campaign-2', 'stratum-2', 'weight-2');
insert into "sample_design" values ('response-3', 'campaign-3', 'stratum-3', 'weight-3');
insert into "sample_design" values ('response-4', 'campaign-4', 'stratum-4', 'weight-4');
insert into "sample_design" values ('response-5', 'campaign-5', 'stratum-5', 'weight-5');
insert into "second_factors" values ('id-0', 'sealed-0', 'key-0', 1, 1);
insert into "second_factors" values ('id-1', 'sealed-1', 'key-1', 2, 2);
insert into "second_factors" values ('id-2', 'sealed-2', 'key-2', 3, 3);
insert into "second_factors" values ('id-3', 'sealed-3', 'key-3', 4, 4);
insert into "second_factors" values ('id-4', 'sealed-4', 'key-4', 5, 5);
insert into "second_factors" values ('id-5', 'sealed-5', 'key-5', 6, 6);
insert into "sensitive_answers" values ('response-0', 'answers-0', 1);
insert into "sensitive_answers" values ('response-1', 'answers-1', 2);
insert into "sensitive_answers" values ('response-2', 'answers-2', 3);
insert into "sensitive_answers" values ('response-3', 'answers-3', 4);
insert into "sensitive_answers" values ('response-4', 'answers-4', 5);
insert into "sensitive_answers" values ('response-5', 'answers-5', 6);
insert into "sessions" values ('token_hash-0', 'id-0', 1, 1, 'device-0', 1, 1, 1, 1, 1);
insert into "sessions" values ('token_hash-1', 'id-1', 2, 2, 'device-1', NULL, 2, 2, 2, NULL);
insert into "sessions" values ('token_hash-2', 'id-2', 3, 3, 'device-2', 3, 3, 3, 3, 3);
insert into "sessions" values ('token_hash-3', 'id-3', 4, 4, 'device-3', NULL, 4, 4, 4, NULL);
insert into "sessions" values ('token_hash-4', 'id-4', 5, 5, 'device-4', 5, 5, 5, 5, 5);
insert into "sessions" values ('token_hash-5', 'id-5', 6, 6, 'device-5', NULL, 6, 6, 6, NULL);
insert into "slip_dossiers" values (1, 'issued_on-0');
insert into "slip_dossiers" values (2, 'issued_on-1');
insert into "slip_dossiers" values (3, 'issued_on-2');
insert into "slip_dossiers" values (4, 'issued_on-3');
insert into "slip_dossiers" values (5, 'issued_on-4');
insert into "slip_dossiers" values (6, 'issued_on-5');
insert into "slips" values (1, 'sheet-0', 'id-0', 'id-0', '', 'desk', 'one-stop', 1, 'issued_on-0', 'issued_by-0', 1, 'used_on-0');
insert into "slips" values (2, 'sheet-1', 'id-1', 'id-1', '1.001193', 'online', 'one-stop', 2, 'issued_on-1', 'issued_by-1', 2, NULL);
insert into "slips" values (3, 'sheet-2', 'id-2', 'id-2', '', 'kiosk', 'one-stop', 3, 'issued_on-2', 'issued_by-2', 3, 'used_on-2');
insert into "slips" values (4, 'sheet-3', 'id-3', 'id-3', '1.001193', 'paper', 'one-stop', 4, 'issued_on-3', 'issued_by-3', 4, NULL);
insert into "slips" values (5, 'sheet-4', 'id-4', 'id-4', '', 'phone', 'one-stop', 5, 'issued_on-4', 'issued_by-4', 5, 'used_on-4');
insert into "slips" values (6, 'sheet-5', 'id-5', 'id-5', '1.001193', 'desk', 'one-stop', 6, 'issued_on-5', 'issued_by-5', 6, NULL);
insert into "snapshots_766" values ('id-0', 'taken_on-0', 'taken_at-0', '2026-01', 'on_time-0', 'handled-0', '[]', 'points-0', 'source-0', 'by-0', 1, 1);
insert into "snapshots_766" values ('id-1', 'taken_on-1', 'taken_at-1', '2026-02', 'on_time-1', 'handled-1', '[]', 'points-1', 'source-1', 'by-1', 2, NULL);
insert into "snapshots_766" values ('id-2', 'taken_on-2', 'taken_at-2', '2026-03', 'on_time-2', 'handled-2', '[]', 'points-2', 'source-2', 'by-2', 3, 3);
insert into "snapshots_766" values ('id-3', 'taken_on-3', 'taken_at-3', '2026-04', 'on_time-3', 'handled-3', '[]', 'points-3', 'source-3', 'by-3', 4, NULL);
insert into "snapshots_766" values ('id-4', 'taken_on-4', 'taken_at-4', '2026-05', 'on_time-4', 'handled-4', '[]', 'points-4', 'source-4', 'by-4', 5, 5);
insert into "snapshots_766" values ('id-5', 'taken_on-5', 'taken_at-5', '2026-06', 'on_time-5', 'handled-5', '[]', 'points-5', 'source-5', 'by-5', 6, NULL);
insert into "staff" values ('id-0', 'login-0', 'name-0', 'role-0', 'password-0', 1, 1, 1);
insert into "staff" values ('id-1', 'login-1', 'name-1', 'role-1', 'password-1', 2, NULL, NULL);
insert into "staff" values ('id-2', 'login-2', 'name-2', 'role-2', 'password-2', 3, 3, 3);
insert into "staff" values ('id-3', 'login-3', 'name-3', 'role-3', 'password-3', 4, NULL, NULL);
insert into "staff" values ('id-4', 'login-4', 'name-4', 'role-4', 'password-4', 5, 5, 5);
insert into "staff" values ('id-5', 'login-5', 'name-5', 'role-5', 'password-5', 6, NULL, NULL);
insert into "tallies" values ('2026-07-01', 'id-0', 'id-0', '', 'desk', 'volunteer', 'one-stop', 1, '115540', 1);
insert into "tallies" values ('2026-07-01', 'id-1', 'id-1', '1.001193', 'online', 'invited', 'one-stop', 1, '235540', 1);
insert into "tallies" values ('2026-07-01', 'id-2', 'id-2', '', 'kiosk', 'sample', 'one-stop', 1, '355540', 1);
insert into "tallies" values ('2026-07-01', 'id-3', 'id-3', '1.001193', 'paper', 'volunteer', 'one-stop', 1, '425540', 1);
insert into "tallies" values ('2026-07-01', 'id-4', 'id-4', '', 'phone', 'invited', 'one-stop', 1, '545540', 1);
insert into "tallies" values ('2026-07-01', 'id-5', 'id-5', '1.001193', 'desk', 'sample', 'one-stop', 1, '115540', 1);
insert into "theme_judgements" values ('theme-0', 1, 'response-0', 1);
insert into "theme_judgements" values ('theme-1', 1, 'response-1', 2);
insert into "theme_judgements" values ('theme-2', 1, 'response-2', 3);
insert into "theme_judgements" values ('theme-3', 1, 'response-3', 4);
insert into "theme_judgements" values ('theme-4', 1, 'response-4', 5);
insert into "theme_judgements" values ('theme-5', 1, 'response-5', 6);
insert into "themes" values ('id-0', 1, 'name-0', '[]', '[]', 1, 'by-0');
insert into "themes" values ('id-1', 1, 'name-1', '[]', '[]', 2, 'by-1');
insert into "themes" values ('id-2', 1, 'name-2', '[]', '[]', 3, 'by-2');
insert into "themes" values ('id-3', 1, 'name-3', '[]', '[]', 4, 'by-3');
insert into "themes" values ('id-4', 1, 'name-4', '[]', '[]', 5, 'by-4');
insert into "themes" values ('id-5', 1, 'name-5', '[]', '[]', 6, 'by-5');
insert into "told_alerts" values ('recipient-0', 'alert-0', 1);
insert into "told_alerts" values ('recipient-1', 'alert-1', 2);
insert into "told_alerts" values ('recipient-2', 'alert-2', 3);
insert into "told_alerts" values ('recipient-3', 'alert-3', 4);
insert into "told_alerts" values ('recipient-4', 'alert-4', 5);
insert into "told_alerts" values ('recipient-5', 'alert-5', 6);
insert into "touchpoints" values ('code-0', 'id-0', 'id-0', '', 'counter-0', 'desk', 'one-stop', 1, 'created_by-0', 1, 'retired_by-0');
insert into "touchpoints" values ('code-1', 'id-1', 'id-1', '1.001193', 'counter-1', 'online', 'one-stop', 2, 'created_by-1', NULL, NULL);
insert into "touchpoints" values ('code-2', 'id-2', 'id-2', '', 'counter-2', 'kiosk', 'one-stop', 3, 'created_by-2', 3, 'retired_by-2');
insert into "touchpoints" values ('code-3', 'id-3', 'id-3', '1.001193', 'counter-3', 'paper', 'one-stop', 4, 'created_by-3', NULL, NULL);
insert into "touchpoints" values ('code-4', 'id-4', 'id-4', '', 'counter-4', 'phone', 'one-stop', 5, 'created_by-4', 5, 'retired_by-4');
insert into "touchpoints" values ('code-5', 'id-5', 'id-5', '1.001193', 'counter-5', 'desk', 'one-stop', 6, 'created_by-5', NULL, NULL);
insert into "units" values ('id-0', 'name-0', 'name_en-0', 'kind-0', 1);
insert into "units" values ('id-1', 'name-1', 'name_en-1', 'kind-1', NULL);
insert into "units" values ('id-2', 'name-2', 'name_en-2', 'kind-2', 3);
insert into "units" values ('id-3', 'name-3', 'name_en-3', 'kind-3', NULL);
insert into "units" values ('id-4', 'name-4', 'name_en-4', 'kind-4', 5);
insert into "units" values ('id-5', 'name-5', 'name_en-5', 'kind-5', NULL);
insert into "unreleased" values ('id-0', '1970-01-01', '2026-07-01', '2026-06-29', '2026-07-01', 'code-0', 'id-0', 'id-0', '', 'desk', 'volunteer', 'one-stop', 1, '115540', 1, NULL);
insert into "unreleased" values ('id-1', '1970-01-01', '2026-07-01', '2026-06-29', '2026-07-03', 'code-1', 'id-1', 'id-1', '1.001193', 'online', 'invited', 'one-stop', 1, '235540', 2, NULL);
insert into "unreleased" values ('id-2', '1970-01-01', '2026-07-01', '2026-06-29', '2026-07-05', 'code-2', 'id-2', 'id-2', '', 'kiosk', 'sample', 'one-stop', 1, '355540', 3, NULL);
insert into "unreleased" values ('id-3', '1970-01-01', '2026-07-01', '2026-07-06', '2026-07-07', 'code-3', 'id-3', 'id-3', '1.001193', 'paper', 'volunteer', 'one-stop', 1, '425540', 4, NULL);
insert into "unreleased" values ('id-4', '1970-01-01', '2026-07-01', '2026-07-06', '2026-07-09', 'code-4', 'id-4', 'id-4', '', 'phone', 'invited', 'one-stop', 1, '545540', 5, NULL);
insert into "unreleased" values ('id-5', '1970-01-01', '2026-07-01', '2026-07-06', '2026-07-11', 'code-5', 'id-5', 'id-5', '1.001193', 'desk', 'sample', 'one-stop', 1, '115540', 1, NULL);
insert into "unreleased" values ('response-0', 'received-0', 'half-0', 'week-0', '2026-07-01', 'code-0', 'id-0', 'id-0', '', 'desk', 'volunteer', 'one-stop', 1, '115540', 1, 'published-0');
insert into "unreleased" values ('response-1', 'received-1', 'half-1', 'week-1', '2026-07-02', 'code-1', 'id-1', 'id-1', '1.001193', 'online', 'invited', 'one-stop', 1, '235540', 2, NULL);
insert into "unreleased" values ('response-2', 'received-2', 'half-2', 'week-2', '2026-07-03', 'code-2', 'id-2', 'id-2', '', 'kiosk', 'sample', 'one-stop', 1, '355540', 3, 'published-2');
insert into "unreleased" values ('response-3', 'received-3', 'half-3', 'week-3', '2026-07-04', 'code-3', 'id-3', 'id-3', '1.001193', 'paper', 'volunteer', 'one-stop', 1, '425540', 4, NULL);
insert into "unreleased" values ('response-4', 'received-4', 'half-4', 'week-4', '2026-07-05', 'code-4', 'id-4', 'id-4', '', 'phone', 'invited', 'one-stop', 1, '545540', 5, 'published-4');
insert into "unreleased" values ('response-5', 'received-5', 'half-5', 'week-5', '2026-07-06', 'code-5', 'id-5', 'id-5', '1.001193', 'desk', 'sample', 'one-stop', 1, '115540', 1, NULL);
insert into "visits" values ('id-0', 'campaign-0', 'code-0', 1, 'outcome-0', 1, 'appointment-0', 'key-0', 'note-0', 'by-0', 1);
insert into "visits" values ('id-1', 'campaign-1', 'code-1', 2, 'outcome-1', NULL, NULL, NULL, NULL, 'by-1', 2);
insert into "visits" values ('id-2', 'campaign-2', 'code-2', 3, 'outcome-2', 3, 'appointment-2', 'key-2', 'note-2', 'by-2', 3);
insert into "visits" values ('id-3', 'campaign-3', 'code-3', 4, 'outcome-3', NULL, NULL, NULL, NULL, 'by-3', 4);
insert into "visits" values ('id-4', 'campaign-4', 'code-4', 5, 'outcome-4', 5, 'appointment-4', 'key-4', 'note-4', 'by-4', 5);
insert into "visits" values ('id-5', 'campaign-5', 'code-5', 6, 'outcome-5', NULL, NULL, NULL, NULL, 'by-5', 6);
insert into "weeks" values ('2026-07-01', 'volunteer', 'id-0', 'desk', 'id-0', 1, 1, 0);
insert into "weeks" values ('2026-07-01', 'invited', 'id-1', 'online', 'id-1', 1, 1, 0);
insert into "weeks" values ('2026-07-01', 'sample', 'id-2', 'desk', 'id-2', 1, 1, 0);
insert into "weeks" values ('2026-07-06', 'volunteer', 'id-3', 'desk', 'id-3', 1, 1, 1);
insert into "weeks" values ('2026-07-06', 'invited', 'id-4', 'desk', 'id-4', 1, 1, 1);
insert into "weeks" values ('2026-07-06', 'sample', 'id-5', 'desk', 'id-5', 1, 1, 0);
insert into "working_days" values ('2026-07-01', 'kind-0', 'name-0', 'source-0');
insert into "working_days" values ('2026-07-02', 'kind-1', 'name-1', 'source-1');
insert into "working_days" values ('2026-07-03', 'kind-2', 'name-2', 'source-2');
insert into "working_days" values ('2026-07-04', 'kind-3', 'name-3', 'source-3');
insert into "working_days" values ('2026-07-05', 'kind-4', 'name-4', 'source-4');
insert into "working_days" values ('2026-07-06', 'kind-5', 'name-5', 'source-5');
CREATE TRIGGER `answer_sets_stay` BEFORE UPDATE ON `answer_sets`
BEGIN SELECT RAISE(ABORT, 'a set of answers is never changed'); END;
CREATE TRIGGER `campaigns_are_kept` BEFORE DELETE ON `campaigns` BEGIN
	SELECT RAISE(ABORT, 'campaigns are never deleted');
END;
CREATE TRIGGER `campaigns_go_one_way` BEFORE UPDATE OF `state` ON `campaigns`
WHEN new.state <> old.state AND old.state || ' ' || new.state NOT IN ('planned sealed', 'sealed planned', 'announced planned',
	'sealed announced', 'announced drawn', 'drawn field', 'field locked') BEGIN
	SELECT RAISE(ABORT, 'a campaign cannot go there from where it stands');
END;
CREATE TRIGGER `case_events_are_never_removed` BEFORE DELETE ON `case_events`
BEGIN SELECT RAISE(ABORT, 'what happened to a case is never removed'); END;
CREATE TRIGGER `case_events_stay` BEFORE UPDATE ON `case_events`
BEGIN SELECT RAISE(ABORT, 'what happened to a case is never changed'); END;
CREATE TRIGGER `case_words_stay` BEFORE UPDATE ON `case_words`
BEGIN SELECT RAISE(ABORT, 'what was written in a case is deleted, never changed'); END;
CREATE TRIGGER `comments_are_released_once` BEFORE UPDATE OF `released` ON `comments`
WHEN old.released IS NOT NULL AND new.released IS NOT old.released BEGIN SELECT RAISE(ABORT, 'a comment is released once'); END;
CREATE TRIGGER `comments_stay` BEFORE UPDATE OF `response`, `words` ON `comments`
BEGIN SELECT RAISE(ABORT, 'a comment is never changed'); END;
CREATE TRIGGER `draws_are_kept` BEFORE DELETE ON `draws` BEGIN
	SELECT RAISE(ABORT, 'draws are never deleted');
END;
CREATE TRIGGER `draws_stay` BEFORE UPDATE ON `draws` BEGIN
	SELECT RAISE(ABORT, 'draws are never changed');
END;
CREATE TRIGGER `exclusions_are_confirmed` BEFORE INSERT ON `exclusions`
WHEN new.kind = 'staff' AND NOT EXISTS (SELECT 1 FROM proposals WHERE id = new.proposal AND state = 'confirmed' AND kind IN ('exclude', 'exclude-batch'))
BEGIN SELECT RAISE(ABORT, 'an answer is left out by two persons'); END;
CREATE TRIGGER `exclusions_are_never_removed` BEFORE DELETE ON `exclusions`
BEGIN SELECT RAISE(ABORT, 'an exclusion is never removed'); END;
CREATE TRIGGER `exclusions_are_taken_back_by_two` BEFORE UPDATE OF `taken_back_at` ON `exclusions`
WHEN NOT EXISTS (SELECT 1 FROM proposals WHERE id = new.taken_back_proposal AND state = 'confirmed')
BEGIN SELECT RAISE(ABORT, 'an answer is counted again by two persons'); END;
CREATE TRIGGER `exclusions_are_taken_back_once` BEFORE UPDATE OF `taken_back_at`, `taken_back_by` ON `exclusions`
WHEN old.taken_back_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'an exclusion is taken back once'); END;
CREATE TRIGGER `exclusions_keep_proposals` BEFORE UPDATE OF `proposal`, `taken_back_proposal` ON `exclusions`
WHEN new.proposal IS NOT old.proposal OR old.taken_back_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an exclusion is never changed'); END;
CREATE TRIGGER `exclusions_keep_waiting` BEFORE UPDATE OF `waited` ON `exclusions`
BEGIN SELECT RAISE(ABORT, 'an exclusion is never changed'); END;
CREATE TRIGGER `exclusions_stay` BEFORE UPDATE OF `id`, `response`, `reason`, `at`, `by`, `kind` ON `exclusions`
BEGIN SELECT RAISE(ABORT, 'an exclusion is never changed'); END;
CREATE TRIGGER `fives_are_released` AFTER INSERT ON `unreleased`
WHEN (SELECT count(*) FROM unreleased WHERE touchpoint = new.touchpoint AND procedure = new.procedure AND received = new.received AND week = new.week
		AND half = new.half AND unit = new.unit AND area = new.area AND channel = new.channel AND stream = new.stream
		AND questionnaire = new.questionnaire AND version = new.version AND published IS NULL) >= 5 BEGIN
	DELETE FROM unreleased WHERE touchpoint = new.touchpoint AND procedure = new.procedure AND received = new.received AND week = new.week
		AND half = new.half AND unit = new.unit AND area = new.area AND channel = new.channel AND stream = new.stream
		AND questionnaire = new.questionnaire AND version = new.version AND published IS NULL;
END;
CREATE TRIGGER `flag_looks_are_never_removed` BEFORE DELETE ON `flag_looks`
BEGIN SELECT RAISE(ABORT, 'a look is never removed'); END;
CREATE TRIGGER `flag_looks_are_taken_back_once` BEFORE UPDATE OF `taken_back_at`, `taken_back_by` ON `flag_looks`
WHEN old.taken_back_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a look is taken back once'); END;
CREATE TRIGGER `flag_looks_stay` BEFORE UPDATE OF `id`, `flag`, `unit`, `n`, `reason`, `at`, `by` ON `flag_looks`
BEGIN SELECT RAISE(ABORT, 'a look is never changed'); END;
CREATE TRIGGER `keyings_end_with_the_lock` BEFORE INSERT ON `keyings`
WHEN (SELECT state FROM campaigns WHERE id = new.campaign) = 'locked' BEGIN
	SELECT RAISE(ABORT, 'the campaign is locked');
END;
CREATE TRIGGER `keyings_stay` BEFORE UPDATE ON `keyings` BEGIN
	SELECT RAISE(ABORT, 'keyings are never changed');
END;
CREATE TRIGGER `left_out_do_not_wait` AFTER INSERT ON `exclusions` BEGIN
	DELETE FROM unreleased WHERE response = new.response AND received = strftime('%Y-%m-', new.at / 1000 + 7 * 3600, 'unixepoch') ||
			iif(strftime('%d', new.at / 1000 + 7 * 3600, 'unixepoch') < '15', '01', '15');
END;
CREATE TRIGGER `locked_campaigns_stay` BEFORE UPDATE ON `campaigns` WHEN old.state = 'locked' BEGIN
	SELECT RAISE(ABORT, 'a locked campaign is never changed');
END;
CREATE TRIGGER `log_details_keep` BEFORE UPDATE ON `log_details` BEGIN SELECT RAISE(ABORT, 'a detail of the log is never changed'); END;
CREATE TRIGGER `log_keeps_lines` BEFORE UPDATE ON `log` BEGIN SELECT RAISE(ABORT, 'a line of the log is never changed'); END;
CREATE TRIGGER `log_loses_none` BEFORE DELETE ON `log` BEGIN SELECT RAISE(ABORT, 'a line of the log is never removed'); END;
CREATE TRIGGER `population_changes_are_never_removed` BEFORE DELETE ON `population_changes`
BEGIN SELECT RAISE(ABORT, 'what a number was is never removed'); END;
CREATE TRIGGER `population_changes_stay` BEFORE UPDATE ON `population_changes`
BEGIN SELECT RAISE(ABORT, 'what a number was is never changed'); END;
CREATE TRIGGER `proposals_are_decided_once` BEFORE UPDATE OF `state`, `decided_at`, `decided_by`, `answer` ON `proposals`
WHEN old.state <> 'open' OR new.state = 'open' OR new.decided_at IS NULL OR new.decided_by IS NULL
BEGIN SELECT RAISE(ABORT, 'a proposal is decided once'); END;
CREATE TRIGGER `proposals_are_never_removed` BEFORE DELETE ON `proposals`
BEGIN SELECT RAISE(ABORT, 'a proposal is never removed'); END;
CREATE TRIGGER `proposals_need_another` BEFORE UPDATE OF `state`, `decided_by` ON `proposals`
WHEN new.state = 'confirmed' AND new.decided_by = old.by BEGIN SELECT RAISE(ABORT, 'a proposal is confirmed by another person'); END;
CREATE TRIGGER `proposals_stay` BEFORE UPDATE OF `id`, `kind`, `subject_kind`, `subject`, `unit`, `cause`, `reason`, `at`, `by`, `seen` ON `proposals`
BEGIN SELECT RAISE(ABORT, 'a proposal is never changed'); END;
CREATE TRIGGER `publications_are_confirmed` BEFORE INSERT ON `publications`
WHEN NOT EXISTS (SELECT 1 FROM proposals WHERE id = new.proposal AND state = 'confirmed')
BEGIN SELECT RAISE(ABORT, 'a period is published by two persons'); END;
CREATE TRIGGER `publications_are_never_removed` BEFORE DELETE ON `publications`
BEGIN SELECT RAISE(ABORT, 'a publication is never removed'); END;
CREATE TRIGGER `publications_stay` BEFORE UPDATE ON `publications`
BEGIN SELECT RAISE(ABORT, 'a publication is never changed'); END;
CREATE TRIGGER `responses_are_completed_once` BEFORE UPDATE OF `export_id`, `receipt` ON `responses`
WHEN (new.export_id IS NOT old.export_id AND old.export_id IS NOT NULL) OR (new.receipt IS NOT old.receipt AND length(old.receipt) <= 8)
BEGIN SELECT RAISE(ABORT, 'a response is never changed'); END;
CREATE TRIGGER `responses_are_counted` AFTER INSERT ON `responses` BEGIN
	INSERT INTO `tallies` (`half`, `unit`, `area`, `procedure`, `channel`, `stream`, `questionnaire`, `version`, `pattern`, `n`)
	VALUES (strftime('%Y-%m-', new.answered_at / 1000 + 7 * 3600, 'unixepoch') ||
			iif(strftime('%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch') < '15', '01', '15'),
		new.unit, new.area, new.procedure, new.channel, new.stream, new.questionnaire, new.version, new.pattern, 1)
	ON CONFLICT DO UPDATE SET n = n + 1;

	INSERT INTO `cells` (`half`, `unit`, `area`, `procedure`, `channel`, `stream`, `questionnaire`, `version`, `n`)
	VALUES (strftime('%Y-%m-', new.answered_at / 1000 + 7 * 3600, 'unixepoch') ||
			iif(strftime('%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch') < '15', '01', '15'),
		new.unit, new.area, new.procedure, new.channel, new.stream, new.questionnaire, new.version, 1)
	ON CONFLICT DO UPDATE SET n = n + 1;

	INSERT INTO `days` (`day`, `touchpoint`, `area`, `procedure`, `channel`, `stream`, `n`, `answered`, `satisfied`, `flagged`)
	VALUES (strftime('%Y-%m-%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch'), new.touchpoint, new.area, new.procedure,
		new.channel, new.stream, 1, new.overall IS NOT NULL, coalesce(new.overall, 0) >= 4, new.flags IS NOT NULL)
	ON CONFLICT DO UPDATE SET n = n + 1, answered = answered + excluded.answered,
		satisfied = satisfied + excluded.satisfied, flagged = flagged + excluded.flagged;
END;
CREATE TRIGGER `responses_are_never_removed` BEFORE DELETE ON `responses`
BEGIN SELECT RAISE(ABORT, 'a response is never removed'); END;
CREATE TRIGGER `responses_are_timed` AFTER INSERT ON `responses` WHEN new.source <> 'import' BEGIN
	INSERT INTO `hours` (`hour`, `touchpoint`, `area`, `procedure`, `channel`, `stream`, `n`, `full`, `straight`, `perfect`, `hasty`)
	VALUES (new.answered_at / 3600000, new.touchpoint, new.area, new.procedure, new.channel, new.stream, 1, length(replace(replace(new.pattern, '0', ''), '-', '')) >= 5,
		length(replace(replace(new.pattern, '0', ''), '-', '')) >= 5 AND replace(replace(replace(new.pattern, '0', ''), '-', ''), substr(replace(replace(new.pattern, '0', ''), '-', ''), 1, 1), '') = '',
		length(replace(replace(new.pattern, '0', ''), '-', '')) >= 5 AND replace(replace(replace(new.pattern, '0', ''), '-', ''), '5', '') = '', coalesce(new.flags LIKE '%"hasty"%', 0))
	ON CONFLICT DO UPDATE SET n = n + 1, full = full + excluded.full, straight = straight + excluded.straight,
		perfect = perfect + excluded.perfect, hasty = hasty + excluded.hasty;
END;
CREATE TRIGGER `responses_are_watched` AFTER INSERT ON `responses` BEGIN
	INSERT INTO `weeks` (`since`, `stream`, `area`, `served`, `unit`, `n`, `answered`, `satisfied`)
	VALUES (max(strftime('%Y-%m-%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch', 'weekday 0', '-6 days'),
			strftime('%Y-%m-01', new.answered_at / 1000 + 7 * 3600, 'unixepoch')),
		new.stream, new.area, iif(new.channel = 'online', 'online', 'desk'), new.unit,
		1, new.overall IS NOT NULL, coalesce(new.overall, 0) >= 4)
	ON CONFLICT DO UPDATE SET n = n + 1, answered = answered + excluded.answered, satisfied = satisfied + excluded.satisfied;
END;
CREATE TRIGGER `responses_stay` BEFORE UPDATE OF `id`, `answered_at`, `received_at`, `touchpoint`, `unit`, `area`, `procedure`,
	`channel`, `stream`, `questionnaire`, `version`, `pattern`, `overall`, `details`, `content_hash`, `source`, `device_at`, `flags`
ON `responses` BEGIN SELECT RAISE(ABORT, 'a response is never changed'); END;
CREATE TRIGGER `responses_wait` AFTER INSERT ON `responses`
WHEN NOT EXISTS (SELECT 1 FROM exclusions WHERE response = new.id AND taken_back_at IS NULL) BEGIN
	INSERT INTO `unreleased` (`response`, `received`, `half`, `week`, `day`, `touchpoint`, `unit`, `area`, `procedure`, `channel`, `stream`,
		`questionnaire`, `version`, `pattern`, `overall`)
	VALUES (new.id, strftime('%Y-%m-', new.received_at / 1000 + 7 * 3600, 'unixepoch') ||
			iif(strftime('%d', new.received_at / 1000 + 7 * 3600, 'unixepoch') < '15', '01', '15'),
		strftime('%Y-%m-', new.answered_at / 1000 + 7 * 3600, 'unixepoch') ||
			iif(strftime('%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch') < '15', '01', '15'),
		strftime('%Y-%m-%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch', 'weekday 0', '-6 days'),
		strftime('%Y-%m-%d', new.answered_at / 1000 + 7 * 3600, 'unixepoch'),
		new.touchpoint, new.unit, new.area, new.procedure, new.channel, new.stream,
		new.questionnaire, new.version, new.pattern, new.overall)
	ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER `sealed_frames_are_kept` BEFORE DELETE ON `frame_units`
WHEN (SELECT state FROM campaigns WHERE id = old.campaign) <> 'planned' BEGIN
	SELECT RAISE(ABORT, 'a sealed frame is never changed');
END;
CREATE TRIGGER `sealed_frames_are_not_changed` BEFORE UPDATE ON `frame_units`
WHEN (SELECT state FROM campaigns WHERE id = old.campaign) <> 'planned' AND NOT (new.campaign = old.campaign AND new.code = old.code
	AND new.stratum = old.stratum AND new.adults IS NULL AND (SELECT state FROM campaigns WHERE id = old.campaign) = 'locked') BEGIN
	SELECT RAISE(ABORT, 'a sealed frame is never changed');
END;
CREATE TRIGGER `sealed_frames_stay` BEFORE INSERT ON `frame_units`
WHEN (SELECT state FROM campaigns WHERE id = new.campaign) <> 'planned' BEGIN
	SELECT RAISE(ABORT, 'a sealed frame is never changed');
END;
CREATE TRIGGER `sensitive_answers_stay` BEFORE UPDATE ON `sensitive_answers`
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;
CREATE TRIGGER `themes_are_never_removed` BEFORE DELETE ON `themes` BEGIN SELECT RAISE(ABORT, 'a version of a theme is never removed'); END;
CREATE TRIGGER `themes_stay` BEFORE UPDATE ON `themes` BEGIN SELECT RAISE(ABORT, 'a version of a theme is never changed'); END;
CREATE TRIGGER `two_persons_key` BEFORE INSERT ON `keyings`
WHEN EXISTS (SELECT 1 FROM keyings WHERE campaign = new.campaign AND form = new.form AND "by" = new."by")
	OR (new.pass > 0 AND EXISTS (SELECT 1 FROM drawn WHERE campaign = new.campaign AND form = new.form AND interviewer = new."by")) BEGIN
	SELECT RAISE(ABORT, 'a form is keyed by two persons');
END;
CREATE TRIGGER `visits_are_kept` BEFORE DELETE ON `visits`
WHEN (SELECT state FROM campaigns WHERE id = old.campaign) IS NOT 'locked' BEGIN
	SELECT RAISE(ABORT, 'visits are deleted with the lock only');
END;
CREATE TRIGGER `visits_end_with_the_lock` BEFORE INSERT ON `visits`
WHEN (SELECT state FROM campaigns WHERE id = new.campaign) = 'locked' BEGIN
	SELECT RAISE(ABORT, 'the campaign is locked');
END;
CREATE TRIGGER `visits_stay` BEFORE UPDATE ON `visits` BEGIN
	SELECT RAISE(ABORT, 'visits are never changed');
END;
CREATE TRIGGER `weights_are_kept` BEFORE DELETE ON `sample_design` BEGIN
	SELECT RAISE(ABORT, 'weights are never deleted');
END;
CREATE TRIGGER `weights_stay` BEFORE UPDATE ON `sample_design` BEGIN
	SELECT RAISE(ABORT, 'weights are never changed');
END;
