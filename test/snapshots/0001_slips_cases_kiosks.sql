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
CREATE TABLE `areas` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`unit` text NOT NULL,
	`group` text NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`unit`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
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
CREATE TABLE `comments` (
	`response` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL
);
CREATE TABLE `contacts` (
	`case` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`sealed` text NOT NULL,
	`consented_on` text NOT NULL,
	`delete_on` text NOT NULL,
	FOREIGN KEY (`case`) REFERENCES `cases`(`number`) ON UPDATE no action ON DELETE no action
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
CREATE TABLE `exclusions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`response` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`taken_back_at` integer,
	`taken_back_by` text
);
CREATE TABLE `facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
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
	`storage` text,
	FOREIGN KEY (`touchpoint`) REFERENCES `touchpoints`(`code`) ON UPDATE no action ON DELETE no action
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
CREATE TABLE `read_keys` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
, `may` text DEFAULT 'figures' NOT NULL);
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
, `device_at` integer, `flags` text);
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`staff` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
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
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`login` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
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
CREATE UNIQUE INDEX `cases_code_hash_unique` ON `cases` (`code_hash`);
CREATE INDEX `contacts_by_deletion` ON `contacts` (`delete_on`);
CREATE UNIQUE INDEX `kiosks_pairing_hash_unique` ON `kiosks` (`pairing_hash`);
CREATE UNIQUE INDEX `kiosks_token_hash_unique` ON `kiosks` (`token_hash`);
CREATE INDEX `responses_by_time` ON `responses` (`answered_at`);
CREATE INDEX `slips_by_day` ON `slips` (`issued_on`);
CREATE INDEX `slips_by_sheet` ON `slips` (`sheet`);
CREATE UNIQUE INDEX `staff_login_unique` ON `staff` (`login`);
insert into "__drizzle_migrations" values (NULL, '4e395ec22d9366c736e894ea5c0a4d2937772a03ecd380e9b3d9c0994dccc410', 1795387120250);
insert into "__drizzle_migrations" values (NULL, '7d1fb7e59aff29e1c4628540351035c87d40e266074c3d976d9da43d7f3e44f1', 1795392912896);
insert into "alerts" values ('2026-07-01', 'code-0', 'kind-0', 1, 1, 1);
insert into "alerts" values ('2026-07-02', 'code-1', 'kind-1', 2, 2, 2);
insert into "alerts" values ('2026-07-03', 'code-2', 'kind-2', 3, 3, 3);
insert into "alerts" values ('2026-07-04', 'code-3', 'kind-3', 4, 4, 4);
insert into "alerts" values ('2026-07-05', 'code-4', 'kind-4', 5, 5, 5);
insert into "alerts" values ('2026-07-06', 'code-5', 'kind-5', 6, 6, 6);
insert into "alerts" values ('2026-07-07', 'code-0', 'kind-6', 7, 7, 7);
insert into "alerts" values ('2026-07-08', 'code-1', 'kind-7', 8, 8, 8);
insert into "alerts" values ('2026-07-09', 'code-2', 'kind-8', 9, 9, 9);
insert into "alerts" values ('2026-07-10', 'code-3', 'kind-9', 10, 10, 10);
insert into "alerts" values ('2026-07-11', 'code-4', 'kind-10', 11, 11, 11);
insert into "alerts" values ('2026-07-12', 'code-5', 'kind-11', 12, 12, 12);
insert into "alerts" values ('2026-07-13', 'code-0', 'kind-12', 13, 13, 13);
insert into "alerts" values ('2026-07-14', 'code-1', 'kind-13', 14, 14, 14);
insert into "alerts" values ('2026-07-15', 'code-2', 'kind-14', 15, 15, 15);
insert into "alerts" values ('2026-07-16', 'code-3', 'kind-15', 16, 16, 16);
insert into "alerts" values ('2026-07-17', 'code-4', 'kind-16', 17, 17, 17);
insert into "alerts" values ('2026-07-18', 'code-5', 'kind-17', 18, 18, 18);
insert into "alerts" values ('2026-07-19', 'code-0', 'kind-18', 19, 19, 19);
insert into "alerts" values ('2026-07-20', 'code-1', 'kind-19', 20, 20, 20);
insert into "alerts" values ('2026-07-21', 'code-2', 'kind-20', 21, 21, 21);
insert into "alerts" values ('2026-07-22', 'code-3', 'kind-21', 22, 22, 22);
insert into "alerts" values ('2026-07-23', 'code-4', 'kind-22', 23, 23, 23);
insert into "alerts" values ('2026-07-24', 'code-5', 'kind-23', 24, 24, 24);
insert into "areas" values ('id-0', 'name-0', 'name_en-0', 'id-0', 'hanh-chinh', 1);
insert into "areas" values ('id-1', 'name-1', 'name_en-1', 'id-1', 'hanh-chinh', NULL);
insert into "areas" values ('id-2', 'name-2', 'name_en-2', 'id-2', 'hanh-chinh', 3);
insert into "areas" values ('id-3', 'name-3', 'name_en-3', 'id-3', 'hanh-chinh', NULL);
insert into "areas" values ('id-4', 'name-4', 'name_en-4', 'id-4', 'hanh-chinh', 5);
insert into "areas" values ('id-5', 'name-5', 'name_en-5', 'id-5', 'hanh-chinh', NULL);
insert into "areas" values ('id-6', 'name-6', 'name_en-6', 'id-0', 'hanh-chinh', 7);
insert into "areas" values ('id-7', 'name-7', 'name_en-7', 'id-1', 'hanh-chinh', NULL);
insert into "areas" values ('id-8', 'name-8', 'name_en-8', 'id-2', 'hanh-chinh', 9);
insert into "areas" values ('id-9', 'name-9', 'name_en-9', 'id-3', 'hanh-chinh', NULL);
insert into "areas" values ('id-10', 'name-10', 'name_en-10', 'id-4', 'hanh-chinh', 11);
insert into "areas" values ('id-11', 'name-11', 'name_en-11', 'id-5', 'hanh-chinh', NULL);
insert into "areas" values ('id-12', 'name-12', 'name_en-12', 'id-0', 'hanh-chinh', 13);
insert into "areas" values ('id-13', 'name-13', 'name_en-13', 'id-1', 'hanh-chinh', NULL);
insert into "areas" values ('id-14', 'name-14', 'name_en-14', 'id-2', 'hanh-chinh', 15);
insert into "areas" values ('id-15', 'name-15', 'name_en-15', 'id-3', 'hanh-chinh', NULL);
insert into "areas" values ('id-16', 'name-16', 'name_en-16', 'id-4', 'hanh-chinh', 17);
insert into "areas" values ('id-17', 'name-17', 'name_en-17', 'id-5', 'hanh-chinh', NULL);
insert into "areas" values ('id-18', 'name-18', 'name_en-18', 'id-0', 'hanh-chinh', 19);
insert into "areas" values ('id-19', 'name-19', 'name_en-19', 'id-1', 'hanh-chinh', NULL);
insert into "areas" values ('id-20', 'name-20', 'name_en-20', 'id-2', 'hanh-chinh', 21);
insert into "areas" values ('id-21', 'name-21', 'name_en-21', 'id-3', 'hanh-chinh', NULL);
insert into "areas" values ('id-22', 'name-22', 'name_en-22', 'id-4', 'hanh-chinh', 23);
insert into "areas" values ('id-23', 'name-23', 'name_en-23', 'id-5', 'hanh-chinh', NULL);
insert into "cases" values (1, 'code_hash-0', 'opened_on-0', 'id-0', 'id-0', '', 'desk', 'Ý kiến số 0: “rất nhanh”, it''s fine', 'reply-0', 'replied_on-0');
insert into "cases" values (2, 'code_hash-1', 'opened_on-1', 'id-1', 'id-1', '1.001193', 'online', 'Ý kiến số 1: “rất nhanh”, it''s fine', NULL, NULL);
insert into "cases" values (3, 'code_hash-2', 'opened_on-2', 'id-2', 'id-2', '', 'kiosk', 'Ý kiến số 2: “rất nhanh”, it''s fine', 'reply-2', 'replied_on-2');
insert into "cases" values (4, 'code_hash-3', 'opened_on-3', 'id-3', 'id-3', '1.001193', 'paper', 'Ý kiến số 3: “rất nhanh”, it''s fine', NULL, NULL);
insert into "cases" values (5, 'code_hash-4', 'opened_on-4', 'id-4', 'id-4', '', 'phone', 'Ý kiến số 4: “rất nhanh”, it''s fine', 'reply-4', 'replied_on-4');
insert into "cases" values (6, 'code_hash-5', 'opened_on-5', 'id-5', 'id-5', '1.001193', 'desk', 'Ý kiến số 5: “rất nhanh”, it''s fine', NULL, NULL);
insert into "cases" values (7, 'code_hash-6', 'opened_on-6', 'id-0', 'id-0', '', 'online', 'Ý kiến số 6: “rất nhanh”, it''s fine', 'reply-6', 'replied_on-6');
insert into "cases" values (8, 'code_hash-7', 'opened_on-7', 'id-1', 'id-1', '1.001193', 'kiosk', 'Ý kiến số 7: “rất nhanh”, it''s fine', NULL, NULL);
insert into "cases" values (9, 'code_hash-8', 'opened_on-8', 'id-2', 'id-2', '', 'paper', 'Ý kiến số 8: “rất nhanh”, it''s fine', 'reply-8', 'replied_on-8');
insert into "cases" values (10, 'code_hash-9', 'opened_on-9', 'id-3', 'id-3', '1.001193', 'phone', 'Ý kiến số 9: “rất nhanh”, it''s fine', NULL, NULL);
insert into "cases" values (11, 'code_hash-10', 'opened_on-10', 'id-4', 'id-4', '', 'desk', 'Ý kiến số 10: “rất nhanh”, it''s fine', 'reply-10', 'replied_on-10');
insert into "cases" values (12, 'code_hash-11', 'opened_on-11', 'id-5', 'id-5', '1.001193', 'online', 'Ý kiến số 11: “rất nhanh”, it''s fine', NULL, NULL);
insert into "cases" values (13, 'code_hash-12', 'opened_on-12', 'id-0', 'id-0', '', 'kiosk', 'Ý kiến số 12: “rất nhanh”, it''s fine', 'reply-12', 'replied_on-12');
insert into "cases" values (14, 'code_hash-13', 'opened_on-13', 'id-1', 'id-1', '1.001193', 'paper', 'Ý kiến số 13: “rất nhanh”, it''s fine', NULL, NULL);
insert into "cases" values (15, 'code_hash-14', 'opened_on-14', 'id-2', 'id-2', '', 'phone', 'Ý kiến số 14: “rất nhanh”, it''s fine', 'reply-14', 'replied_on-14');
insert into "cases" values (16, 'code_hash-15', 'opened_on-15', 'id-3', 'id-3', '1.001193', 'desk', 'Ý kiến số 15: “rất nhanh”, it''s fine', NULL, NULL);
insert into "cases" values (17, 'code_hash-16', 'opened_on-16', 'id-4', 'id-4', '', 'online', 'Ý kiến số 16: “rất nhanh”, it''s fine', 'reply-16', 'replied_on-16');
insert into "cases" values (18, 'code_hash-17', 'opened_on-17', 'id-5', 'id-5', '1.001193', 'kiosk', 'Ý kiến số 17: “rất nhanh”, it''s fine', NULL, NULL);
insert into "cases" values (19, 'code_hash-18', 'opened_on-18', 'id-0', 'id-0', '', 'paper', 'Ý kiến số 18: “rất nhanh”, it''s fine', 'reply-18', 'replied_on-18');
insert into "cases" values (20, 'code_hash-19', 'opened_on-19', 'id-1', 'id-1', '1.001193', 'phone', 'Ý kiến số 19: “rất nhanh”, it''s fine', NULL, NULL);
insert into "cases" values (21, 'code_hash-20', 'opened_on-20', 'id-2', 'id-2', '', 'desk', 'Ý kiến số 20: “rất nhanh”, it''s fine', 'reply-20', 'replied_on-20');
insert into "cases" values (22, 'code_hash-21', 'opened_on-21', 'id-3', 'id-3', '1.001193', 'online', 'Ý kiến số 21: “rất nhanh”, it''s fine', NULL, NULL);
insert into "cases" values (23, 'code_hash-22', 'opened_on-22', 'id-4', 'id-4', '', 'kiosk', 'Ý kiến số 22: “rất nhanh”, it''s fine', 'reply-22', 'replied_on-22');
insert into "cases" values (24, 'code_hash-23', 'opened_on-23', 'id-5', 'id-5', '1.001193', 'paper', 'Ý kiến số 23: “rất nhanh”, it''s fine', NULL, NULL);
insert into "comments" values ('id-0', 'Ý kiến số 0: “rất nhanh”, it''s fine');
insert into "comments" values ('id-1', 'Ý kiến số 1: “rất nhanh”, it''s fine');
insert into "comments" values ('id-2', 'Ý kiến số 2: “rất nhanh”, it''s fine');
insert into "comments" values ('id-3', 'Ý kiến số 3: “rất nhanh”, it''s fine');
insert into "comments" values ('id-4', 'Ý kiến số 4: “rất nhanh”, it''s fine');
insert into "comments" values ('id-5', 'Ý kiến số 5: “rất nhanh”, it''s fine');
insert into "comments" values ('id-6', 'Ý kiến số 6: “rất nhanh”, it''s fine');
insert into "comments" values ('id-7', 'Ý kiến số 7: “rất nhanh”, it''s fine');
insert into "comments" values ('id-8', 'Ý kiến số 8: “rất nhanh”, it''s fine');
insert into "comments" values ('id-9', 'Ý kiến số 9: “rất nhanh”, it''s fine');
insert into "comments" values ('id-10', 'Ý kiến số 10: “rất nhanh”, it''s fine');
insert into "comments" values ('id-11', 'Ý kiến số 11: “rất nhanh”, it''s fine');
insert into "comments" values ('id-12', 'Ý kiến số 12: “rất nhanh”, it''s fine');
insert into "comments" values ('id-13', 'Ý kiến số 13: “rất nhanh”, it''s fine');
insert into "comments" values ('id-14', 'Ý kiến số 14: “rất nhanh”, it''s fine');
insert into "comments" values ('id-15', 'Ý kiến số 15: “rất nhanh”, it''s fine');
insert into "comments" values ('id-16', 'Ý kiến số 16: “rất nhanh”, it''s fine');
insert into "comments" values ('id-17', 'Ý kiến số 17: “rất nhanh”, it''s fine');
insert into "comments" values ('id-18', 'Ý kiến số 18: “rất nhanh”, it''s fine');
insert into "comments" values ('id-19', 'Ý kiến số 19: “rất nhanh”, it''s fine');
insert into "comments" values ('id-20', 'Ý kiến số 20: “rất nhanh”, it''s fine');
insert into "comments" values ('id-21', 'Ý kiến số 21: “rất nhanh”, it''s fine');
insert into "comments" values ('id-22', 'Ý kiến số 22: “rất nhanh”, it''s fine');
insert into "comments" values ('id-23', 'Ý kiến số 23: “rất nhanh”, it''s fine');
insert into "contacts" values (1, 'kind-0', 'key-0', 'sealed-0', 'consented_on-0', 'delete_on-0');
insert into "contacts" values (2, 'kind-1', 'key-1', 'sealed-1', 'consented_on-1', 'delete_on-1');
insert into "contacts" values (3, 'kind-2', 'key-2', 'sealed-2', 'consented_on-2', 'delete_on-2');
insert into "contacts" values (4, 'kind-3', 'key-3', 'sealed-3', 'consented_on-3', 'delete_on-3');
insert into "contacts" values (5, 'kind-4', 'key-4', 'sealed-4', 'consented_on-4', 'delete_on-4');
insert into "contacts" values (6, 'kind-5', 'key-5', 'sealed-5', 'consented_on-5', 'delete_on-5');
insert into "contacts" values (7, 'kind-6', 'key-6', 'sealed-6', 'consented_on-6', 'delete_on-6');
insert into "contacts" values (8, 'kind-7', 'key-7', 'sealed-7', 'consented_on-7', 'delete_on-7');
insert into "contacts" values (9, 'kind-8', 'key-8', 'sealed-8', 'consented_on-8', 'delete_on-8');
insert into "contacts" values (10, 'kind-9', 'key-9', 'sealed-9', 'consented_on-9', 'delete_on-9');
insert into "contacts" values (11, 'kind-10', 'key-10', 'sealed-10', 'consented_on-10', 'delete_on-10');
insert into "contacts" values (12, 'kind-11', 'key-11', 'sealed-11', 'consented_on-11', 'delete_on-11');
insert into "contacts" values (13, 'kind-12', 'key-12', 'sealed-12', 'consented_on-12', 'delete_on-12');
insert into "contacts" values (14, 'kind-13', 'key-13', 'sealed-13', 'consented_on-13', 'delete_on-13');
insert into "contacts" values (15, 'kind-14', 'key-14', 'sealed-14', 'consented_on-14', 'delete_on-14');
insert into "contacts" values (16, 'kind-15', 'key-15', 'sealed-15', 'consented_on-15', 'delete_on-15');
insert into "contacts" values (17, 'kind-16', 'key-16', 'sealed-16', 'consented_on-16', 'delete_on-16');
insert into "contacts" values (18, 'kind-17', 'key-17', 'sealed-17', 'consented_on-17', 'delete_on-17');
insert into "contacts" values (19, 'kind-18', 'key-18', 'sealed-18', 'consented_on-18', 'delete_on-18');
insert into "contacts" values (20, 'kind-19', 'key-19', 'sealed-19', 'consented_on-19', 'delete_on-19');
insert into "contacts" values (21, 'kind-20', 'key-20', 'sealed-20', 'consented_on-20', 'delete_on-20');
insert into "contacts" values (22, 'kind-21', 'key-21', 'sealed-21', 'consented_on-21', 'delete_on-21');
insert into "contacts" values (23, 'kind-22', 'key-22', 'sealed-22', 'consented_on-22', 'delete_on-22');
insert into "contacts" values (24, 'kind-23', 'key-23', 'sealed-23', 'consented_on-23', 'delete_on-23');
insert into "days" values ('2026-07-01', 'code-0', 'id-0', '', 'desk', 'volunteer', 1, 1, 0, 1);
insert into "days" values ('2026-07-03', 'code-1', 'id-1', '1.001193', 'online', 'invited', 1, 1, 0, 0);
insert into "days" values ('2026-07-05', 'code-2', 'id-2', '', 'kiosk', 'sample', 1, 1, 0, 1);
insert into "days" values ('2026-07-07', 'code-3', 'id-3', '1.001193', 'paper', 'volunteer', 1, 1, 1, 0);
insert into "days" values ('2026-07-09', 'code-4', 'id-4', '', 'phone', 'invited', 1, 1, 1, 1);
insert into "days" values ('2026-07-11', 'code-5', 'id-5', '1.001193', 'desk', 'sample', 1, 1, 0, 0);
insert into "days" values ('2026-07-13', 'code-0', 'id-0', '', 'online', 'volunteer', 1, 1, 0, 1);
insert into "days" values ('2026-07-15', 'code-1', 'id-1', '1.001193', 'kiosk', 'invited', 1, 1, 0, 0);
insert into "days" values ('2026-07-17', 'code-2', 'id-2', '', 'paper', 'sample', 1, 1, 1, 1);
insert into "days" values ('2026-07-19', 'code-3', 'id-3', '1.001193', 'phone', 'volunteer', 1, 1, 1, 0);
insert into "days" values ('2026-07-21', 'code-4', 'id-4', '', 'desk', 'invited', 1, 1, 0, 1);
insert into "days" values ('2026-07-23', 'code-5', 'id-5', '1.001193', 'online', 'sample', 1, 1, 0, 0);
insert into "days" values ('2026-07-25', 'code-0', 'id-0', '', 'kiosk', 'volunteer', 1, 1, 0, 1);
insert into "days" values ('2026-07-27', 'code-1', 'id-1', '1.001193', 'paper', 'invited', 1, 1, 1, 0);
insert into "days" values ('2026-07-29', 'code-2', 'id-2', '', 'phone', 'sample', 1, 1, 1, 1);
insert into "days" values ('2026-07-31', 'code-3', 'id-3', '1.001193', 'desk', 'volunteer', 1, 1, 0, 0);
insert into "days" values ('2026-08-02', 'code-4', 'id-4', '', 'online', 'invited', 1, 1, 0, 1);
insert into "days" values ('2026-08-04', 'code-5', 'id-5', '1.001193', 'kiosk', 'sample', 1, 1, 0, 0);
insert into "days" values ('2026-08-06', 'code-0', 'id-0', '', 'paper', 'volunteer', 1, 1, 1, 1);
insert into "days" values ('2026-08-08', 'code-1', 'id-1', '1.001193', 'phone', 'invited', 1, 1, 1, 0);
insert into "days" values ('2026-08-10', 'code-2', 'id-2', '', 'desk', 'sample', 1, 1, 0, 1);
insert into "days" values ('2026-08-12', 'code-3', 'id-3', '1.001193', 'online', 'volunteer', 1, 1, 0, 0);
insert into "days" values ('2026-08-14', 'code-4', 'id-4', '', 'kiosk', 'invited', 1, 1, 0, 1);
insert into "days" values ('2026-08-16', 'code-5', 'id-5', '1.001193', 'paper', 'sample', 1, 1, 1, 0);
insert into "deeds" values (1, 1, 'by-0', 'what-0', 'subject-0');
insert into "deeds" values (2, 2, 'by-1', 'what-1', 'subject-1');
insert into "deeds" values (3, 3, 'by-2', 'what-2', 'subject-2');
insert into "deeds" values (4, 4, 'by-3', 'what-3', 'subject-3');
insert into "deeds" values (5, 5, 'by-4', 'what-4', 'subject-4');
insert into "deeds" values (6, 6, 'by-5', 'what-5', 'subject-5');
insert into "deeds" values (7, 7, 'by-6', 'what-6', 'subject-6');
insert into "deeds" values (8, 8, 'by-7', 'what-7', 'subject-7');
insert into "deeds" values (9, 9, 'by-8', 'what-8', 'subject-8');
insert into "deeds" values (10, 10, 'by-9', 'what-9', 'subject-9');
insert into "deeds" values (11, 11, 'by-10', 'what-10', 'subject-10');
insert into "deeds" values (12, 12, 'by-11', 'what-11', 'subject-11');
insert into "deeds" values (13, 13, 'by-12', 'what-12', 'subject-12');
insert into "deeds" values (14, 14, 'by-13', 'what-13', 'subject-13');
insert into "deeds" values (15, 15, 'by-14', 'what-14', 'subject-14');
insert into "deeds" values (16, 16, 'by-15', 'what-15', 'subject-15');
insert into "deeds" values (17, 17, 'by-16', 'what-16', 'subject-16');
insert into "deeds" values (18, 18, 'by-17', 'what-17', 'subject-17');
insert into "deeds" values (19, 19, 'by-18', 'what-18', 'subject-18');
insert into "deeds" values (20, 20, 'by-19', 'what-19', 'subject-19');
insert into "deeds" values (21, 21, 'by-20', 'what-20', 'subject-20');
insert into "deeds" values (22, 22, 'by-21', 'what-21', 'subject-21');
insert into "deeds" values (23, 23, 'by-22', 'what-22', 'subject-22');
insert into "deeds" values (24, 24, 'by-23', 'what-23', 'subject-23');
insert into "exclusions" values (1, 'response-0', 'reason-0', 1, 'by-0', 1, 'taken_back_by-0');
insert into "exclusions" values (2, 'response-1', 'reason-1', 2, 'by-1', NULL, NULL);
insert into "exclusions" values (3, 'response-2', 'reason-2', 3, 'by-2', 3, 'taken_back_by-2');
insert into "exclusions" values (4, 'response-3', 'reason-3', 4, 'by-3', NULL, NULL);
insert into "exclusions" values (5, 'response-4', 'reason-4', 5, 'by-4', 5, 'taken_back_by-4');
insert into "exclusions" values (6, 'response-5', 'reason-5', 6, 'by-5', NULL, NULL);
insert into "exclusions" values (7, 'response-6', 'reason-6', 7, 'by-6', 7, 'taken_back_by-6');
insert into "exclusions" values (8, 'response-7', 'reason-7', 8, 'by-7', NULL, NULL);
insert into "exclusions" values (9, 'response-8', 'reason-8', 9, 'by-8', 9, 'taken_back_by-8');
insert into "exclusions" values (10, 'response-9', 'reason-9', 10, 'by-9', NULL, NULL);
insert into "exclusions" values (11, 'response-10', 'reason-10', 11, 'by-10', 11, 'taken_back_by-10');
insert into "exclusions" values (12, 'response-11', 'reason-11', 12, 'by-11', NULL, NULL);
insert into "exclusions" values (13, 'response-12', 'reason-12', 13, 'by-12', 13, 'taken_back_by-12');
insert into "exclusions" values (14, 'response-13', 'reason-13', 14, 'by-13', NULL, NULL);
insert into "exclusions" values (15, 'response-14', 'reason-14', 15, 'by-14', 15, 'taken_back_by-14');
insert into "exclusions" values (16, 'response-15', 'reason-15', 16, 'by-15', NULL, NULL);
insert into "exclusions" values (17, 'response-16', 'reason-16', 17, 'by-16', 17, 'taken_back_by-16');
insert into "exclusions" values (18, 'response-17', 'reason-17', 18, 'by-17', NULL, NULL);
insert into "exclusions" values (19, 'response-18', 'reason-18', 19, 'by-18', 19, 'taken_back_by-18');
insert into "exclusions" values (20, 'response-19', 'reason-19', 20, 'by-19', NULL, NULL);
insert into "exclusions" values (21, 'response-20', 'reason-20', 21, 'by-20', 21, 'taken_back_by-20');
insert into "exclusions" values (22, 'response-21', 'reason-21', 22, 'by-21', NULL, NULL);
insert into "exclusions" values (23, 'response-22', 'reason-22', 23, 'by-22', 23, 'taken_back_by-22');
insert into "exclusions" values (24, 'response-23', 'reason-23', 24, 'by-23', NULL, NULL);
insert into "facts" values ('name-0', 'value-0');
insert into "facts" values ('name-1', 'value-1');
insert into "facts" values ('name-2', 'value-2');
insert into "facts" values ('name-3', 'value-3');
insert into "facts" values ('name-4', 'value-4');
insert into "facts" values ('name-5', 'value-5');
insert into "facts" values ('name-6', 'value-6');
insert into "facts" values ('name-7', 'value-7');
insert into "facts" values ('name-8', 'value-8');
insert into "facts" values ('name-9', 'value-9');
insert into "facts" values ('name-10', 'value-10');
insert into "facts" values ('name-11', 'value-11');
insert into "facts" values ('name-12', 'value-12');
insert into "facts" values ('name-13', 'value-13');
insert into "facts" values ('name-14', 'value-14');
insert into "facts" values ('name-15', 'value-15');
insert into "facts" values ('name-16', 'value-16');
insert into "facts" values ('name-17', 'value-17');
insert into "facts" values ('name-18', 'value-18');
insert into "facts" values ('name-19', 'value-19');
insert into "facts" values ('name-20', 'value-20');
insert into "facts" values ('name-21', 'value-21');
insert into "facts" values ('name-22', 'value-22');
insert into "facts" values ('name-23', 'value-23');
insert into "invitations" values ('token_hash-0', 'role-0', 1, 1, 1);
insert into "invitations" values ('token_hash-1', 'role-1', 2, 2, NULL);
insert into "invitations" values ('token_hash-2', 'role-2', 3, 3, 3);
insert into "invitations" values ('token_hash-3', 'role-3', 4, 4, NULL);
insert into "invitations" values ('token_hash-4', 'role-4', 5, 5, 5);
insert into "invitations" values ('token_hash-5', 'role-5', 6, 6, NULL);
insert into "invitations" values ('token_hash-6', 'role-6', 7, 7, 7);
insert into "invitations" values ('token_hash-7', 'role-7', 8, 8, NULL);
insert into "invitations" values ('token_hash-8', 'role-8', 9, 9, 9);
insert into "invitations" values ('token_hash-9', 'role-9', 10, 10, NULL);
insert into "invitations" values ('token_hash-10', 'role-10', 11, 11, 11);
insert into "invitations" values ('token_hash-11', 'role-11', 12, 12, NULL);
insert into "invitations" values ('token_hash-12', 'role-12', 13, 13, 13);
insert into "invitations" values ('token_hash-13', 'role-13', 14, 14, NULL);
insert into "invitations" values ('token_hash-14', 'role-14', 15, 15, 15);
insert into "invitations" values ('token_hash-15', 'role-15', 16, 16, NULL);
insert into "invitations" values ('token_hash-16', 'role-16', 17, 17, 17);
insert into "invitations" values ('token_hash-17', 'role-17', 18, 18, NULL);
insert into "invitations" values ('token_hash-18', 'role-18', 19, 19, 19);
insert into "invitations" values ('token_hash-19', 'role-19', 20, 20, NULL);
insert into "invitations" values ('token_hash-20', 'role-20', 21, 21, 21);
insert into "invitations" values ('token_hash-21', 'role-21', 22, 22, NULL);
insert into "invitations" values ('token_hash-22', 'role-22', 23, 23, 23);
insert into "invitations" values ('token_hash-23', 'role-23', 24, 24, NULL);
insert into "kiosks" values ('id-0', 'name-0', 'code-0', '[]', 'pin-0', 'pairing_hash-0', 1, 'token_hash-0', 1, 'created_by-0', 1, 1, 1, 1, '1.0', 1, 'null');
insert into "kiosks" values ('id-1', 'name-1', 'code-1', '[]', 'pin-1', NULL, NULL, NULL, 2, 'created_by-1', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "kiosks" values ('id-2', 'name-2', 'code-2', '[]', 'pin-2', 'pairing_hash-2', 3, 'token_hash-2', 3, 'created_by-2', 3, 3, 3, 3, '1.0', 3, 'null');
insert into "kiosks" values ('id-3', 'name-3', 'code-3', '[]', 'pin-3', NULL, NULL, NULL, 4, 'created_by-3', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "kiosks" values ('id-4', 'name-4', 'code-4', '[]', 'pin-4', 'pairing_hash-4', 5, 'token_hash-4', 5, 'created_by-4', 5, 5, 5, 5, '1.0', 5, 'null');
insert into "kiosks" values ('id-5', 'name-5', 'code-5', '[]', 'pin-5', NULL, NULL, NULL, 6, 'created_by-5', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "kiosks" values ('id-6', 'name-6', 'code-0', '[]', 'pin-6', 'pairing_hash-6', 7, 'token_hash-6', 7, 'created_by-6', 7, 7, 7, 7, '1.0', 7, 'null');
insert into "kiosks" values ('id-7', 'name-7', 'code-1', '[]', 'pin-7', NULL, NULL, NULL, 8, 'created_by-7', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "kiosks" values ('id-8', 'name-8', 'code-2', '[]', 'pin-8', 'pairing_hash-8', 9, 'token_hash-8', 9, 'created_by-8', 9, 9, 9, 9, '1.0', 9, 'null');
insert into "kiosks" values ('id-9', 'name-9', 'code-3', '[]', 'pin-9', NULL, NULL, NULL, 10, 'created_by-9', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "kiosks" values ('id-10', 'name-10', 'code-4', '[]', 'pin-10', 'pairing_hash-10', 11, 'token_hash-10', 11, 'created_by-10', 11, 11, 11, 11, '1.0', 11, 'null');
insert into "kiosks" values ('id-11', 'name-11', 'code-5', '[]', 'pin-11', NULL, NULL, NULL, 12, 'created_by-11', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "kiosks" values ('id-12', 'name-12', 'code-0', '[]', 'pin-12', 'pairing_hash-12', 13, 'token_hash-12', 13, 'created_by-12', 13, 13, 13, 13, '1.0', 13, 'null');
insert into "kiosks" values ('id-13', 'name-13', 'code-1', '[]', 'pin-13', NULL, NULL, NULL, 14, 'created_by-13', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "kiosks" values ('id-14', 'name-14', 'code-2', '[]', 'pin-14', 'pairing_hash-14', 15, 'token_hash-14', 15, 'created_by-14', 15, 15, 15, 15, '1.0', 15, 'null');
insert into "kiosks" values ('id-15', 'name-15', 'code-3', '[]', 'pin-15', NULL, NULL, NULL, 16, 'created_by-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "kiosks" values ('id-16', 'name-16', 'code-4', '[]', 'pin-16', 'pairing_hash-16', 17, 'token_hash-16', 17, 'created_by-16', 17, 17, 17, 17, '1.0', 17, 'null');
insert into "kiosks" values ('id-17', 'name-17', 'code-5', '[]', 'pin-17', NULL, NULL, NULL, 18, 'created_by-17', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "kiosks" values ('id-18', 'name-18', 'code-0', '[]', 'pin-18', 'pairing_hash-18', 19, 'token_hash-18', 19, 'created_by-18', 19, 19, 19, 19, '1.0', 19, 'null');
insert into "kiosks" values ('id-19', 'name-19', 'code-1', '[]', 'pin-19', NULL, NULL, NULL, 20, 'created_by-19', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "kiosks" values ('id-20', 'name-20', 'code-2', '[]', 'pin-20', 'pairing_hash-20', 21, 'token_hash-20', 21, 'created_by-20', 21, 21, 21, 21, '1.0', 21, 'null');
insert into "kiosks" values ('id-21', 'name-21', 'code-3', '[]', 'pin-21', NULL, NULL, NULL, 22, 'created_by-21', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "kiosks" values ('id-22', 'name-22', 'code-4', '[]', 'pin-22', 'pairing_hash-22', 23, 'token_hash-22', 23, 'created_by-22', 23, 23, 23, 23, '1.0', 23, 'null');
insert into "kiosks" values ('id-23', 'name-23', 'code-5', '[]', 'pin-23', NULL, NULL, NULL, 24, 'created_by-23', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "population_changes" values (1, 1, 'by-0', '2026-01', 'id-0', '', 'desk', 1, 1);
insert into "population_changes" values (2, 2, 'by-1', '2026-02', 'id-1', '1.001193', 'online', NULL, 2);
insert into "population_changes" values (3, 3, 'by-2', '2026-03', 'id-2', '', 'kiosk', 3, 3);
insert into "population_changes" values (4, 4, 'by-3', '2026-04', 'id-3', '1.001193', 'paper', NULL, 4);
insert into "population_changes" values (5, 5, 'by-4', '2026-05', 'id-4', '', 'phone', 5, 5);
insert into "population_changes" values (6, 6, 'by-5', '2026-06', 'id-5', '1.001193', 'desk', NULL, 6);
insert into "population_changes" values (7, 7, 'by-6', '2026-07', 'id-0', '', 'online', 7, 7);
insert into "population_changes" values (8, 8, 'by-7', '2026-08', 'id-1', '1.001193', 'kiosk', NULL, 8);
insert into "population_changes" values (9, 9, 'by-8', '2026-09', 'id-2', '', 'paper', 9, 9);
insert into "population_changes" values (10, 10, 'by-9', '2026-10', 'id-3', '1.001193', 'phone', NULL, 10);
insert into "population_changes" values (11, 11, 'by-10', '2026-11', 'id-4', '', 'desk', 11, 11);
insert into "population_changes" values (12, 12, 'by-11', '2026-12', 'id-5', '1.001193', 'online', NULL, 12);
insert into "population_changes" values (13, 13, 'by-12', '2026-01', 'id-0', '', 'kiosk', 13, 13);
insert into "population_changes" values (14, 14, 'by-13', '2026-02', 'id-1', '1.001193', 'paper', NULL, 14);
insert into "population_changes" values (15, 15, 'by-14', '2026-03', 'id-2', '', 'phone', 15, 15);
insert into "population_changes" values (16, 16, 'by-15', '2026-04', 'id-3', '1.001193', 'desk', NULL, 16);
insert into "population_changes" values (17, 17, 'by-16', '2026-05', 'id-4', '', 'online', 17, 17);
insert into "population_changes" values (18, 18, 'by-17', '2026-06', 'id-5', '1.001193', 'kiosk', NULL, 18);
insert into "population_changes" values (19, 19, 'by-18', '2026-07', 'id-0', '', 'paper', 19, 19);
insert into "population_changes" values (20, 20, 'by-19', '2026-08', 'id-1', '1.001193', 'phone', NULL, 20);
insert into "population_changes" values (21, 21, 'by-20', '2026-09', 'id-2', '', 'desk', 21, 21);
insert into "population_changes" values (22, 22, 'by-21', '2026-10', 'id-3', '1.001193', 'online', NULL, 22);
insert into "population_changes" values (23, 23, 'by-22', '2026-11', 'id-4', '', 'kiosk', 23, 23);
insert into "population_changes" values (24, 24, 'by-23', '2026-12', 'id-5', '1.001193', 'paper', NULL, 24);
insert into "populations" values ('2026-01', 'id-0', '', 'desk', 1, 1, 'imported_by-0');
insert into "populations" values ('2026-02', 'id-1', '1.001193', 'online', 2, 2, 'imported_by-1');
insert into "populations" values ('2026-03', 'id-2', '', 'kiosk', 3, 3, 'imported_by-2');
insert into "populations" values ('2026-04', 'id-3', '1.001193', 'paper', 4, 4, 'imported_by-3');
insert into "populations" values ('2026-05', 'id-4', '', 'phone', 5, 5, 'imported_by-4');
insert into "populations" values ('2026-06', 'id-5', '1.001193', 'desk', 6, 6, 'imported_by-5');
insert into "populations" values ('2026-07', 'id-0', '', 'online', 7, 7, 'imported_by-6');
insert into "populations" values ('2026-08', 'id-1', '1.001193', 'kiosk', 8, 8, 'imported_by-7');
insert into "populations" values ('2026-09', 'id-2', '', 'paper', 9, 9, 'imported_by-8');
insert into "populations" values ('2026-10', 'id-3', '1.001193', 'phone', 10, 10, 'imported_by-9');
insert into "populations" values ('2026-11', 'id-4', '', 'desk', 11, 11, 'imported_by-10');
insert into "populations" values ('2026-12', 'id-5', '1.001193', 'online', 12, 12, 'imported_by-11');
insert into "populations" values ('2026-01', 'id-0', '', 'kiosk', 13, 13, 'imported_by-12');
insert into "populations" values ('2026-02', 'id-1', '1.001193', 'paper', 14, 14, 'imported_by-13');
insert into "populations" values ('2026-03', 'id-2', '', 'phone', 15, 15, 'imported_by-14');
insert into "populations" values ('2026-04', 'id-3', '1.001193', 'desk', 16, 16, 'imported_by-15');
insert into "populations" values ('2026-05', 'id-4', '', 'online', 17, 17, 'imported_by-16');
insert into "populations" values ('2026-06', 'id-5', '1.001193', 'kiosk', 18, 18, 'imported_by-17');
insert into "populations" values ('2026-07', 'id-0', '', 'paper', 19, 19, 'imported_by-18');
insert into "populations" values ('2026-08', 'id-1', '1.001193', 'phone', 20, 20, 'imported_by-19');
insert into "populations" values ('2026-09', 'id-2', '', 'desk', 21, 21, 'imported_by-20');
insert into "populations" values ('2026-10', 'id-3', '1.001193', 'online', 22, 22, 'imported_by-21');
insert into "populations" values ('2026-11', 'id-4', '', 'kiosk', 23, 23, 'imported_by-22');
insert into "populations" values ('2026-12', 'id-5', '1.001193', 'paper', 24, 24, 'imported_by-23');
insert into "procedures" values ('code-0', 'name-0', 'id-0', 'id-0', 'time_limit-0', 1, 1);
insert into "procedures" values ('code-1', 'name-1', 'id-1', 'id-1', 'time_limit-1', 2, NULL);
insert into "procedures" values ('code-2', 'name-2', 'id-2', 'id-2', 'time_limit-2', 3, 3);
insert into "procedures" values ('code-3', 'name-3', 'id-3', 'id-3', 'time_limit-3', 4, NULL);
insert into "procedures" values ('code-4', 'name-4', 'id-4', 'id-4', 'time_limit-4', 5, 5);
insert into "procedures" values ('code-5', 'name-5', 'id-5', 'id-5', 'time_limit-5', 6, NULL);
insert into "procedures" values ('code-6', 'name-6', 'id-0', 'id-0', 'time_limit-6', 7, 7);
insert into "procedures" values ('code-7', 'name-7', 'id-1', 'id-1', 'time_limit-7', 8, NULL);
insert into "procedures" values ('code-8', 'name-8', 'id-2', 'id-2', 'time_limit-8', 9, 9);
insert into "procedures" values ('code-9', 'name-9', 'id-3', 'id-3', 'time_limit-9', 10, NULL);
insert into "procedures" values ('code-10', 'name-10', 'id-4', 'id-4', 'time_limit-10', 11, 11);
insert into "procedures" values ('code-11', 'name-11', 'id-5', 'id-5', 'time_limit-11', 12, NULL);
insert into "procedures" values ('code-12', 'name-12', 'id-0', 'id-0', 'time_limit-12', 13, 13);
insert into "procedures" values ('code-13', 'name-13', 'id-1', 'id-1', 'time_limit-13', 14, NULL);
insert into "procedures" values ('code-14', 'name-14', 'id-2', 'id-2', 'time_limit-14', 15, 15);
insert into "procedures" values ('code-15', 'name-15', 'id-3', 'id-3', 'time_limit-15', 16, NULL);
insert into "procedures" values ('code-16', 'name-16', 'id-4', 'id-4', 'time_limit-16', 17, 17);
insert into "procedures" values ('code-17', 'name-17', 'id-5', 'id-5', 'time_limit-17', 18, NULL);
insert into "procedures" values ('code-18', 'name-18', 'id-0', 'id-0', 'time_limit-18', 19, 19);
insert into "procedures" values ('code-19', 'name-19', 'id-1', 'id-1', 'time_limit-19', 20, NULL);
insert into "procedures" values ('code-20', 'name-20', 'id-2', 'id-2', 'time_limit-20', 21, 21);
insert into "procedures" values ('code-21', 'name-21', 'id-3', 'id-3', 'time_limit-21', 22, NULL);
insert into "procedures" values ('code-22', 'name-22', 'id-4', 'id-4', 'time_limit-22', 23, 23);
insert into "procedures" values ('code-23', 'name-23', 'id-5', 'id-5', 'time_limit-23', 24, NULL);
insert into "publications" values ('period-0', 1, 1, 'published_by-0', 'code_version-0', 'data_hash-0', '{}', 1, 1, 'reason-0');
insert into "publications" values ('period-1', 2, 2, 'published_by-1', 'code_version-1', 'data_hash-1', '{}', 2, 2, 'reason-1');
insert into "publications" values ('period-2', 3, 3, 'published_by-2', 'code_version-2', 'data_hash-2', '{}', 3, 3, 'reason-2');
insert into "publications" values ('period-3', 4, 4, 'published_by-3', 'code_version-3', 'data_hash-3', '{}', 4, 4, 'reason-3');
insert into "publications" values ('period-4', 5, 5, 'published_by-4', 'code_version-4', 'data_hash-4', '{}', 5, 5, 'reason-4');
insert into "publications" values ('period-5', 6, 6, 'published_by-5', 'code_version-5', 'data_hash-5', '{}', 6, 6, 'reason-5');
insert into "publications" values ('period-6', 7, 7, 'published_by-6', 'code_version-6', 'data_hash-6', '{}', 7, 7, 'reason-6');
insert into "publications" values ('period-7', 8, 8, 'published_by-7', 'code_version-7', 'data_hash-7', '{}', 8, 8, 'reason-7');
insert into "publications" values ('period-8', 9, 9, 'published_by-8', 'code_version-8', 'data_hash-8', '{}', 9, 9, 'reason-8');
insert into "publications" values ('period-9', 10, 10, 'published_by-9', 'code_version-9', 'data_hash-9', '{}', 10, 10, 'reason-9');
insert into "publications" values ('period-10', 11, 11, 'published_by-10', 'code_version-10', 'data_hash-10', '{}', 11, 11, 'reason-10');
insert into "publications" values ('period-11', 12, 12, 'published_by-11', 'code_version-11', 'data_hash-11', '{}', 12, 12, 'reason-11');
insert into "publications" values ('period-12', 13, 13, 'published_by-12', 'code_version-12', 'data_hash-12', '{}', 13, 13, 'reason-12');
insert into "publications" values ('period-13', 14, 14, 'published_by-13', 'code_version-13', 'data_hash-13', '{}', 14, 14, 'reason-13');
insert into "publications" values ('period-14', 15, 15, 'published_by-14', 'code_version-14', 'data_hash-14', '{}', 15, 15, 'reason-14');
insert into "publications" values ('period-15', 16, 16, 'published_by-15', 'code_version-15', 'data_hash-15', '{}', 16, 16, 'reason-15');
insert into "publications" values ('period-16', 17, 17, 'published_by-16', 'code_version-16', 'data_hash-16', '{}', 17, 17, 'reason-16');
insert into "publications" values ('period-17', 18, 18, 'published_by-17', 'code_version-17', 'data_hash-17', '{}', 18, 18, 'reason-17');
insert into "publications" values ('period-18', 19, 19, 'published_by-18', 'code_version-18', 'data_hash-18', '{}', 19, 19, 'reason-18');
insert into "publications" values ('period-19', 20, 20, 'published_by-19', 'code_version-19', 'data_hash-19', '{}', 20, 20, 'reason-19');
insert into "publications" values ('period-20', 21, 21, 'published_by-20', 'code_version-20', 'data_hash-20', '{}', 21, 21, 'reason-20');
insert into "publications" values ('period-21', 22, 22, 'published_by-21', 'code_version-21', 'data_hash-21', '{}', 22, 22, 'reason-21');
insert into "publications" values ('period-22', 23, 23, 'published_by-22', 'code_version-22', 'data_hash-22', '{}', 23, 23, 'reason-22');
insert into "publications" values ('period-23', 24, 24, 'published_by-23', 'code_version-23', 'data_hash-23', '{}', 24, 24, 'reason-23');
insert into "read_keys" values ('key_hash-0', 'name-0', 1, 1, 'may-0');
insert into "read_keys" values ('key_hash-1', 'name-1', 2, NULL, 'may-1');
insert into "read_keys" values ('key_hash-2', 'name-2', 3, 3, 'may-2');
insert into "read_keys" values ('key_hash-3', 'name-3', 4, NULL, 'may-3');
insert into "read_keys" values ('key_hash-4', 'name-4', 5, 5, 'may-4');
insert into "read_keys" values ('key_hash-5', 'name-5', 6, NULL, 'may-5');
insert into "read_keys" values ('key_hash-6', 'name-6', 7, 7, 'may-6');
insert into "read_keys" values ('key_hash-7', 'name-7', 8, NULL, 'may-7');
insert into "read_keys" values ('key_hash-8', 'name-8', 9, 9, 'may-8');
insert into "read_keys" values ('key_hash-9', 'name-9', 10, NULL, 'may-9');
insert into "read_keys" values ('key_hash-10', 'name-10', 11, 11, 'may-10');
insert into "read_keys" values ('key_hash-11', 'name-11', 12, NULL, 'may-11');
insert into "read_keys" values ('key_hash-12', 'name-12', 13, 13, 'may-12');
insert into "read_keys" values ('key_hash-13', 'name-13', 14, NULL, 'may-13');
insert into "read_keys" values ('key_hash-14', 'name-14', 15, 15, 'may-14');
insert into "read_keys" values ('key_hash-15', 'name-15', 16, NULL, 'may-15');
insert into "read_keys" values ('key_hash-16', 'name-16', 17, 17, 'may-16');
insert into "read_keys" values ('key_hash-17', 'name-17', 18, NULL, 'may-17');
insert into "read_keys" values ('key_hash-18', 'name-18', 19, 19, 'may-18');
insert into "read_keys" values ('key_hash-19', 'name-19', 20, NULL, 'may-19');
insert into "read_keys" values ('key_hash-20', 'name-20', 21, 21, 'may-20');
insert into "read_keys" values ('key_hash-21', 'name-21', 22, NULL, 'may-21');
insert into "read_keys" values ('key_hash-22', 'name-22', 23, 23, 'may-22');
insert into "read_keys" values ('key_hash-23', 'name-23', 24, NULL, 'may-23');
insert into "responses" values ('id-0', 1782867600000, 1, 'code-0', 'id-0', 'id-0', '', 'desk', 'volunteer', 'one-stop', 1, '115540', 1, '{}', 'content_hash-0', 'receipt-0', 'source-0', 1, '["hasty"]');
insert into "responses" values ('id-1', 1783040400000, 2, 'code-1', 'id-1', 'id-1', '1.001193', 'online', 'invited', 'one-stop', 1, '235540', 2, NULL, 'content_hash-1', 'receipt-1', 'source-1', NULL, NULL);
insert into "responses" values ('id-2', 1783213200000, 3, 'code-2', 'id-2', 'id-2', '', 'kiosk', 'sample', 'one-stop', 1, '355540', 3, '{}', 'content_hash-2', 'receipt-2', 'source-2', 3, '["hasty"]');
insert into "responses" values ('id-3', 1783386000000, 4, 'code-3', 'id-3', 'id-3', '1.001193', 'paper', 'volunteer', 'one-stop', 1, '425540', 4, NULL, 'content_hash-3', 'receipt-3', 'source-3', NULL, NULL);
insert into "responses" values ('id-4', 1783558800000, 5, 'code-4', 'id-4', 'id-4', '', 'phone', 'invited', 'one-stop', 1, '545540', 5, '{}', 'content_hash-4', 'receipt-4', 'source-4', 5, '["hasty"]');
insert into "responses" values ('id-5', 1783731600000, 6, 'code-5', 'id-5', 'id-5', '1.001193', 'desk', 'sample', 'one-stop', 1, '115540', 1, NULL, 'content_hash-5', 'receipt-5', 'source-5', NULL, NULL);
insert into "responses" values ('id-6', 1783904400000, 7, 'code-0', 'id-0', 'id-0', '', 'online', 'volunteer', 'one-stop', 1, '235540', 2, '{}', 'content_hash-6', 'receipt-6', 'source-6', 7, '["hasty"]');
insert into "responses" values ('id-7', 1784077200000, 8, 'code-1', 'id-1', 'id-1', '1.001193', 'kiosk', 'invited', 'one-stop', 1, '355540', 3, NULL, 'content_hash-7', 'receipt-7', 'source-7', NULL, NULL);
insert into "responses" values ('id-8', 1784250000000, 9, 'code-2', 'id-2', 'id-2', '', 'paper', 'sample', 'one-stop', 1, '425540', 4, '{}', 'content_hash-8', 'receipt-8', 'source-8', 9, '["hasty"]');
insert into "responses" values ('id-9', 1784422800000, 10, 'code-3', 'id-3', 'id-3', '1.001193', 'phone', 'volunteer', 'one-stop', 1, '545540', 5, NULL, 'content_hash-9', 'receipt-9', 'source-9', NULL, NULL);
insert into "responses" values ('id-10', 1784595600000, 11, 'code-4', 'id-4', 'id-4', '', 'desk', 'invited', 'one-stop', 1, '115540', 1, '{}', 'content_hash-10', 'receipt-10', 'source-10', 11, '["hasty"]');
insert into "responses" values ('id-11', 1784768400000, 12, 'code-5', 'id-5', 'id-5', '1.001193', 'online', 'sample', 'one-stop', 1, '235540', 2, NULL, 'content_hash-11', 'receipt-11', 'source-11', NULL, NULL);
insert into "responses" values ('id-12', 1784941200000, 13, 'code-0', 'id-0', 'id-0', '', 'kiosk', 'volunteer', 'one-stop', 1, '355540', 3, '{}', 'content_hash-12', 'receipt-12', 'source-12', 13, '["hasty"]');
insert into "responses" values ('id-13', 1785114000000, 14, 'code-1', 'id-1', 'id-1', '1.001193', 'paper', 'invited', 'one-stop', 1, '425540', 4, NULL, 'content_hash-13', 'receipt-13', 'source-13', NULL, NULL);
insert into "responses" values ('id-14', 1785286800000, 15, 'code-2', 'id-2', 'id-2', '', 'phone', 'sample', 'one-stop', 1, '545540', 5, '{}', 'content_hash-14', 'receipt-14', 'source-14', 15, '["hasty"]');
insert into "responses" values ('id-15', 1785459600000, 16, 'code-3', 'id-3', 'id-3', '1.001193', 'desk', 'volunteer', 'one-stop', 1, '115540', 1, NULL, 'content_hash-15', 'receipt-15', 'source-15', NULL, NULL);
insert into "responses" values ('id-16', 1785632400000, 17, 'code-4', 'id-4', 'id-4', '', 'online', 'invited', 'one-stop', 1, '235540', 2, '{}', 'content_hash-16', 'receipt-16', 'source-16', 17, '["hasty"]');
insert into "responses" values ('id-17', 1785805200000, 18, 'code-5', 'id-5', 'id-5', '1.001193', 'kiosk', 'sample', 'one-stop', 1, '355540', 3, NULL, 'content_hash-17', 'receipt-17', 'source-17', NULL, NULL);
insert into "responses" values ('id-18', 1785978000000, 19, 'code-0', 'id-0', 'id-0', '', 'paper', 'volunteer', 'one-stop', 1, '425540', 4, '{}', 'content_hash-18', 'receipt-18', 'source-18', 19, '["hasty"]');
insert into "responses" values ('id-19', 1786150800000, 20, 'code-1', 'id-1', 'id-1', '1.001193', 'phone', 'invited', 'one-stop', 1, '545540', 5, NULL, 'content_hash-19', 'receipt-19', 'source-19', NULL, NULL);
insert into "responses" values ('id-20', 1786323600000, 21, 'code-2', 'id-2', 'id-2', '', 'desk', 'sample', 'one-stop', 1, '115540', 1, '{}', 'content_hash-20', 'receipt-20', 'source-20', 21, '["hasty"]');
insert into "responses" values ('id-21', 1786496400000, 22, 'code-3', 'id-3', 'id-3', '1.001193', 'online', 'volunteer', 'one-stop', 1, '235540', 2, NULL, 'content_hash-21', 'receipt-21', 'source-21', NULL, NULL);
insert into "responses" values ('id-22', 1786669200000, 23, 'code-4', 'id-4', 'id-4', '', 'kiosk', 'invited', 'one-stop', 1, '355540', 3, '{}', 'content_hash-22', 'receipt-22', 'source-22', 23, '["hasty"]');
insert into "responses" values ('id-23', 1786842000000, 24, 'code-5', 'id-5', 'id-5', '1.001193', 'paper', 'sample', 'one-stop', 1, '425540', 4, NULL, 'content_hash-23', 'receipt-23', 'source-23', NULL, NULL);
insert into "sessions" values ('token_hash-0', 'staff-0', 1, 1);
insert into "sessions" values ('token_hash-1', 'staff-1', 2, 2);
insert into "sessions" values ('token_hash-2', 'staff-2', 3, 3);
insert into "sessions" values ('token_hash-3', 'staff-3', 4, 4);
insert into "sessions" values ('token_hash-4', 'staff-4', 5, 5);
insert into "sessions" values ('token_hash-5', 'staff-5', 6, 6);
insert into "sessions" values ('token_hash-6', 'staff-6', 7, 7);
insert into "sessions" values ('token_hash-7', 'staff-7', 8, 8);
insert into "sessions" values ('token_hash-8', 'staff-8', 9, 9);
insert into "sessions" values ('token_hash-9', 'staff-9', 10, 10);
insert into "sessions" values ('token_hash-10', 'staff-10', 11, 11);
insert into "sessions" values ('token_hash-11', 'staff-11', 12, 12);
insert into "sessions" values ('token_hash-12', 'staff-12', 13, 13);
insert into "sessions" values ('token_hash-13', 'staff-13', 14, 14);
insert into "sessions" values ('token_hash-14', 'staff-14', 15, 15);
insert into "sessions" values ('token_hash-15', 'staff-15', 16, 16);
insert into "sessions" values ('token_hash-16', 'staff-16', 17, 17);
insert into "sessions" values ('token_hash-17', 'staff-17', 18, 18);
insert into "sessions" values ('token_hash-18', 'staff-18', 19, 19);
insert into "sessions" values ('token_hash-19', 'staff-19', 20, 20);
insert into "sessions" values ('token_hash-20', 'staff-20', 21, 21);
insert into "sessions" values ('token_hash-21', 'staff-21', 22, 22);
insert into "sessions" values ('token_hash-22', 'staff-22', 23, 23);
insert into "sessions" values ('token_hash-23', 'staff-23', 24, 24);
insert into "slip_dossiers" values (1, 'issued_on-0');
insert into "slip_dossiers" values (2, 'issued_on-1');
insert into "slip_dossiers" values (3, 'issued_on-2');
insert into "slip_dossiers" values (4, 'issued_on-3');
insert into "slip_dossiers" values (5, 'issued_on-4');
insert into "slip_dossiers" values (6, 'issued_on-5');
insert into "slip_dossiers" values (7, 'issued_on-6');
insert into "slip_dossiers" values (8, 'issued_on-7');
insert into "slip_dossiers" values (9, 'issued_on-8');
insert into "slip_dossiers" values (10, 'issued_on-9');
insert into "slip_dossiers" values (11, 'issued_on-10');
insert into "slip_dossiers" values (12, 'issued_on-11');
insert into "slip_dossiers" values (13, 'issued_on-12');
insert into "slip_dossiers" values (14, 'issued_on-13');
insert into "slip_dossiers" values (15, 'issued_on-14');
insert into "slip_dossiers" values (16, 'issued_on-15');
insert into "slip_dossiers" values (17, 'issued_on-16');
insert into "slip_dossiers" values (18, 'issued_on-17');
insert into "slip_dossiers" values (19, 'issued_on-18');
insert into "slip_dossiers" values (20, 'issued_on-19');
insert into "slip_dossiers" values (21, 'issued_on-20');
insert into "slip_dossiers" values (22, 'issued_on-21');
insert into "slip_dossiers" values (23, 'issued_on-22');
insert into "slip_dossiers" values (24, 'issued_on-23');
insert into "slips" values (1, 'sheet-0', 'id-0', 'id-0', '', 'desk', 'one-stop', 1, 'issued_on-0', 'issued_by-0', 1, 'used_on-0');
insert into "slips" values (2, 'sheet-1', 'id-1', 'id-1', '1.001193', 'online', 'one-stop', 2, 'issued_on-1', 'issued_by-1', 2, NULL);
insert into "slips" values (3, 'sheet-2', 'id-2', 'id-2', '', 'kiosk', 'one-stop', 3, 'issued_on-2', 'issued_by-2', 3, 'used_on-2');
insert into "slips" values (4, 'sheet-3', 'id-3', 'id-3', '1.001193', 'paper', 'one-stop', 4, 'issued_on-3', 'issued_by-3', 4, NULL);
insert into "slips" values (5, 'sheet-4', 'id-4', 'id-4', '', 'phone', 'one-stop', 5, 'issued_on-4', 'issued_by-4', 5, 'used_on-4');
insert into "slips" values (6, 'sheet-5', 'id-5', 'id-5', '1.001193', 'desk', 'one-stop', 6, 'issued_on-5', 'issued_by-5', 6, NULL);
insert into "slips" values (7, 'sheet-6', 'id-0', 'id-0', '', 'online', 'one-stop', 7, 'issued_on-6', 'issued_by-6', 7, 'used_on-6');
insert into "slips" values (8, 'sheet-7', 'id-1', 'id-1', '1.001193', 'kiosk', 'one-stop', 8, 'issued_on-7', 'issued_by-7', 8, NULL);
insert into "slips" values (9, 'sheet-8', 'id-2', 'id-2', '', 'paper', 'one-stop', 9, 'issued_on-8', 'issued_by-8', 9, 'used_on-8');
insert into "slips" values (10, 'sheet-9', 'id-3', 'id-3', '1.001193', 'phone', 'one-stop', 10, 'issued_on-9', 'issued_by-9', 10, NULL);
insert into "slips" values (11, 'sheet-10', 'id-4', 'id-4', '', 'desk', 'one-stop', 11, 'issued_on-10', 'issued_by-10', 11, 'used_on-10');
insert into "slips" values (12, 'sheet-11', 'id-5', 'id-5', '1.001193', 'online', 'one-stop', 12, 'issued_on-11', 'issued_by-11', 12, NULL);
insert into "slips" values (13, 'sheet-12', 'id-0', 'id-0', '', 'kiosk', 'one-stop', 13, 'issued_on-12', 'issued_by-12', 13, 'used_on-12');
insert into "slips" values (14, 'sheet-13', 'id-1', 'id-1', '1.001193', 'paper', 'one-stop', 14, 'issued_on-13', 'issued_by-13', 14, NULL);
insert into "slips" values (15, 'sheet-14', 'id-2', 'id-2', '', 'phone', 'one-stop', 15, 'issued_on-14', 'issued_by-14', 15, 'used_on-14');
insert into "slips" values (16, 'sheet-15', 'id-3', 'id-3', '1.001193', 'desk', 'one-stop', 16, 'issued_on-15', 'issued_by-15', 16, NULL);
insert into "slips" values (17, 'sheet-16', 'id-4', 'id-4', '', 'online', 'one-stop', 17, 'issued_on-16', 'issued_by-16', 17, 'used_on-16');
insert into "slips" values (18, 'sheet-17', 'id-5', 'id-5', '1.001193', 'kiosk', 'one-stop', 18, 'issued_on-17', 'issued_by-17', 18, NULL);
insert into "slips" values (19, 'sheet-18', 'id-0', 'id-0', '', 'paper', 'one-stop', 19, 'issued_on-18', 'issued_by-18', 19, 'used_on-18');
insert into "slips" values (20, 'sheet-19', 'id-1', 'id-1', '1.001193', 'phone', 'one-stop', 20, 'issued_on-19', 'issued_by-19', 20, NULL);
insert into "slips" values (21, 'sheet-20', 'id-2', 'id-2', '', 'desk', 'one-stop', 21, 'issued_on-20', 'issued_by-20', 21, 'used_on-20');
insert into "slips" values (22, 'sheet-21', 'id-3', 'id-3', '1.001193', 'online', 'one-stop', 22, 'issued_on-21', 'issued_by-21', 22, NULL);
insert into "slips" values (23, 'sheet-22', 'id-4', 'id-4', '', 'kiosk', 'one-stop', 23, 'issued_on-22', 'issued_by-22', 23, 'used_on-22');
insert into "slips" values (24, 'sheet-23', 'id-5', 'id-5', '1.001193', 'paper', 'one-stop', 24, 'issued_on-23', 'issued_by-23', 24, NULL);
insert into "staff" values ('id-0', 'login-0', 'name-0', 'role-0', 'password-0', 1, 1);
insert into "staff" values ('id-1', 'login-1', 'name-1', 'role-1', 'password-1', 2, NULL);
insert into "staff" values ('id-2', 'login-2', 'name-2', 'role-2', 'password-2', 3, 3);
insert into "staff" values ('id-3', 'login-3', 'name-3', 'role-3', 'password-3', 4, NULL);
insert into "staff" values ('id-4', 'login-4', 'name-4', 'role-4', 'password-4', 5, 5);
insert into "staff" values ('id-5', 'login-5', 'name-5', 'role-5', 'password-5', 6, NULL);
insert into "staff" values ('id-6', 'login-6', 'name-6', 'role-6', 'password-6', 7, 7);
insert into "staff" values ('id-7', 'login-7', 'name-7', 'role-7', 'password-7', 8, NULL);
insert into "staff" values ('id-8', 'login-8', 'name-8', 'role-8', 'password-8', 9, 9);
insert into "staff" values ('id-9', 'login-9', 'name-9', 'role-9', 'password-9', 10, NULL);
insert into "staff" values ('id-10', 'login-10', 'name-10', 'role-10', 'password-10', 11, 11);
insert into "staff" values ('id-11', 'login-11', 'name-11', 'role-11', 'password-11', 12, NULL);
insert into "staff" values ('id-12', 'login-12', 'name-12', 'role-12', 'password-12', 13, 13);
insert into "staff" values ('id-13', 'login-13', 'name-13', 'role-13', 'password-13', 14, NULL);
insert into "staff" values ('id-14', 'login-14', 'name-14', 'role-14', 'password-14', 15, 15);
insert into "staff" values ('id-15', 'login-15', 'name-15', 'role-15', 'password-15', 16, NULL);
insert into "staff" values ('id-16', 'login-16', 'name-16', 'role-16', 'password-16', 17, 17);
insert into "staff" values ('id-17', 'login-17', 'name-17', 'role-17', 'password-17', 18, NULL);
insert into "staff" values ('id-18', 'login-18', 'name-18', 'role-18', 'password-18', 19, 19);
insert into "staff" values ('id-19', 'login-19', 'name-19', 'role-19', 'password-19', 20, NULL);
insert into "staff" values ('id-20', 'login-20', 'name-20', 'role-20', 'password-20', 21, 21);
insert into "staff" values ('id-21', 'login-21', 'name-21', 'role-21', 'password-21', 22, NULL);
insert into "staff" values ('id-22', 'login-22', 'name-22', 'role-22', 'password-22', 23, 23);
insert into "staff" values ('id-23', 'login-23', 'name-23', 'role-23', 'password-23', 24, NULL);
insert into "tallies" values ('2026-07', 'id-0', 'id-0', '', 'desk', 'volunteer', 'one-stop', 1, '115540', 1);
insert into "tallies" values ('2026-07', 'id-0', 'id-0', '', 'kiosk', 'volunteer', 'one-stop', 1, '355540', 1);
insert into "tallies" values ('2026-07', 'id-0', 'id-0', '', 'online', 'volunteer', 'one-stop', 1, '235540', 1);
insert into "tallies" values ('2026-07', 'id-1', 'id-1', '1.001193', 'kiosk', 'invited', 'one-stop', 1, '355540', 1);
insert into "tallies" values ('2026-07', 'id-1', 'id-1', '1.001193', 'online', 'invited', 'one-stop', 1, '235540', 1);
insert into "tallies" values ('2026-07', 'id-1', 'id-1', '1.001193', 'paper', 'invited', 'one-stop', 1, '425540', 1);
insert into "tallies" values ('2026-07', 'id-2', 'id-2', '', 'kiosk', 'sample', 'one-stop', 1, '355540', 1);
insert into "tallies" values ('2026-07', 'id-2', 'id-2', '', 'paper', 'sample', 'one-stop', 1, '425540', 1);
insert into "tallies" values ('2026-07', 'id-2', 'id-2', '', 'phone', 'sample', 'one-stop', 1, '545540', 1);
insert into "tallies" values ('2026-07', 'id-3', 'id-3', '1.001193', 'desk', 'volunteer', 'one-stop', 1, '115540', 1);
insert into "tallies" values ('2026-07', 'id-3', 'id-3', '1.001193', 'paper', 'volunteer', 'one-stop', 1, '425540', 1);
insert into "tallies" values ('2026-07', 'id-3', 'id-3', '1.001193', 'phone', 'volunteer', 'one-stop', 1, '545540', 1);
insert into "tallies" values ('2026-07', 'id-4', 'id-4', '', 'desk', 'invited', 'one-stop', 1, '115540', 1);
insert into "tallies" values ('2026-07', 'id-4', 'id-4', '', 'phone', 'invited', 'one-stop', 1, '545540', 1);
insert into "tallies" values ('2026-07', 'id-5', 'id-5', '1.001193', 'desk', 'sample', 'one-stop', 1, '115540', 1);
insert into "tallies" values ('2026-07', 'id-5', 'id-5', '1.001193', 'online', 'sample', 'one-stop', 1, '235540', 1);
insert into "tallies" values ('2026-08', 'id-0', 'id-0', '', 'paper', 'volunteer', 'one-stop', 1, '425540', 1);
insert into "tallies" values ('2026-08', 'id-1', 'id-1', '1.001193', 'phone', 'invited', 'one-stop', 1, '545540', 1);
insert into "tallies" values ('2026-08', 'id-2', 'id-2', '', 'desk', 'sample', 'one-stop', 1, '115540', 1);
insert into "tallies" values ('2026-08', 'id-3', 'id-3', '1.001193', 'online', 'volunteer', 'one-stop', 1, '235540', 1);
insert into "tallies" values ('2026-08', 'id-4', 'id-4', '', 'kiosk', 'invited', 'one-stop', 1, '355540', 1);
insert into "tallies" values ('2026-08', 'id-4', 'id-4', '', 'online', 'invited', 'one-stop', 1, '235540', 1);
insert into "tallies" values ('2026-08', 'id-5', 'id-5', '1.001193', 'kiosk', 'sample', 'one-stop', 1, '355540', 1);
insert into "tallies" values ('2026-08', 'id-5', 'id-5', '1.001193', 'paper', 'sample', 'one-stop', 1, '425540', 1);
insert into "touchpoints" values ('code-0', 'id-0', 'id-0', '', 'counter-0', 'desk', 'one-stop', 1, 'created_by-0', 1, 'retired_by-0');
insert into "touchpoints" values ('code-1', 'id-1', 'id-1', '1.001193', 'counter-1', 'online', 'one-stop', 2, 'created_by-1', NULL, NULL);
insert into "touchpoints" values ('code-2', 'id-2', 'id-2', '', 'counter-2', 'kiosk', 'one-stop', 3, 'created_by-2', 3, 'retired_by-2');
insert into "touchpoints" values ('code-3', 'id-3', 'id-3', '1.001193', 'counter-3', 'paper', 'one-stop', 4, 'created_by-3', NULL, NULL);
insert into "touchpoints" values ('code-4', 'id-4', 'id-4', '', 'counter-4', 'phone', 'one-stop', 5, 'created_by-4', 5, 'retired_by-4');
insert into "touchpoints" values ('code-5', 'id-5', 'id-5', '1.001193', 'counter-5', 'desk', 'one-stop', 6, 'created_by-5', NULL, NULL);
insert into "touchpoints" values ('code-6', 'id-0', 'id-0', '', 'counter-6', 'online', 'one-stop', 7, 'created_by-6', 7, 'retired_by-6');
insert into "touchpoints" values ('code-7', 'id-1', 'id-1', '1.001193', 'counter-7', 'kiosk', 'one-stop', 8, 'created_by-7', NULL, NULL);
insert into "touchpoints" values ('code-8', 'id-2', 'id-2', '', 'counter-8', 'paper', 'one-stop', 9, 'created_by-8', 9, 'retired_by-8');
insert into "touchpoints" values ('code-9', 'id-3', 'id-3', '1.001193', 'counter-9', 'phone', 'one-stop', 10, 'created_by-9', NULL, NULL);
insert into "touchpoints" values ('code-10', 'id-4', 'id-4', '', 'counter-10', 'desk', 'one-stop', 11, 'created_by-10', 11, 'retired_by-10');
insert into "touchpoints" values ('code-11', 'id-5', 'id-5', '1.001193', 'counter-11', 'online', 'one-stop', 12, 'created_by-11', NULL, NULL);
insert into "touchpoints" values ('code-12', 'id-0', 'id-0', '', 'counter-12', 'kiosk', 'one-stop', 13, 'created_by-12', 13, 'retired_by-12');
insert into "touchpoints" values ('code-13', 'id-1', 'id-1', '1.001193', 'counter-13', 'paper', 'one-stop', 14, 'created_by-13', NULL, NULL);
insert into "touchpoints" values ('code-14', 'id-2', 'id-2', '', 'counter-14', 'phone', 'one-stop', 15, 'created_by-14', 15, 'retired_by-14');
insert into "touchpoints" values ('code-15', 'id-3', 'id-3', '1.001193', 'counter-15', 'desk', 'one-stop', 16, 'created_by-15', NULL, NULL);
insert into "touchpoints" values ('code-16', 'id-4', 'id-4', '', 'counter-16', 'online', 'one-stop', 17, 'created_by-16', 17, 'retired_by-16');
insert into "touchpoints" values ('code-17', 'id-5', 'id-5', '1.001193', 'counter-17', 'kiosk', 'one-stop', 18, 'created_by-17', NULL, NULL);
insert into "touchpoints" values ('code-18', 'id-0', 'id-0', '', 'counter-18', 'paper', 'one-stop', 19, 'created_by-18', 19, 'retired_by-18');
insert into "touchpoints" values ('code-19', 'id-1', 'id-1', '1.001193', 'counter-19', 'phone', 'one-stop', 20, 'created_by-19', NULL, NULL);
insert into "touchpoints" values ('code-20', 'id-2', 'id-2', '', 'counter-20', 'desk', 'one-stop', 21, 'created_by-20', 21, 'retired_by-20');
insert into "touchpoints" values ('code-21', 'id-3', 'id-3', '1.001193', 'counter-21', 'online', 'one-stop', 22, 'created_by-21', NULL, NULL);
insert into "touchpoints" values ('code-22', 'id-4', 'id-4', '', 'counter-22', 'kiosk', 'one-stop', 23, 'created_by-22', 23, 'retired_by-22');
insert into "touchpoints" values ('code-23', 'id-5', 'id-5', '1.001193', 'counter-23', 'paper', 'one-stop', 24, 'created_by-23', NULL, NULL);
insert into "units" values ('id-0', 'name-0', 'name_en-0', 'kind-0', 1);
insert into "units" values ('id-1', 'name-1', 'name_en-1', 'kind-1', NULL);
insert into "units" values ('id-2', 'name-2', 'name_en-2', 'kind-2', 3);
insert into "units" values ('id-3', 'name-3', 'name_en-3', 'kind-3', NULL);
insert into "units" values ('id-4', 'name-4', 'name_en-4', 'kind-4', 5);
insert into "units" values ('id-5', 'name-5', 'name_en-5', 'kind-5', NULL);
insert into "units" values ('id-6', 'name-6', 'name_en-6', 'kind-6', 7);
insert into "units" values ('id-7', 'name-7', 'name_en-7', 'kind-7', NULL);
insert into "units" values ('id-8', 'name-8', 'name_en-8', 'kind-8', 9);
insert into "units" values ('id-9', 'name-9', 'name_en-9', 'kind-9', NULL);
insert into "units" values ('id-10', 'name-10', 'name_en-10', 'kind-10', 11);
insert into "units" values ('id-11', 'name-11', 'name_en-11', 'kind-11', NULL);
insert into "units" values ('id-12', 'name-12', 'name_en-12', 'kind-12', 13);
insert into "units" values ('id-13', 'name-13', 'name_en-13', 'kind-13', NULL);
insert into "units" values ('id-14', 'name-14', 'name_en-14', 'kind-14', 15);
insert into "units" values ('id-15', 'name-15', 'name_en-15', 'kind-15', NULL);
insert into "units" values ('id-16', 'name-16', 'name_en-16', 'kind-16', 17);
insert into "units" values ('id-17', 'name-17', 'name_en-17', 'kind-17', NULL);
insert into "units" values ('id-18', 'name-18', 'name_en-18', 'kind-18', 19);
insert into "units" values ('id-19', 'name-19', 'name_en-19', 'kind-19', NULL);
insert into "units" values ('id-20', 'name-20', 'name_en-20', 'kind-20', 21);
insert into "units" values ('id-21', 'name-21', 'name_en-21', 'kind-21', NULL);
insert into "units" values ('id-22', 'name-22', 'name_en-22', 'kind-22', 23);
insert into "units" values ('id-23', 'name-23', 'name_en-23', 'kind-23', NULL);
