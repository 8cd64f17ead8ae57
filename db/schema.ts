/*
 * Times are milliseconds since 1970 (UTC); months are 'yyyy-MM' in Hà Nội.
 * Where a thing may be without a procedure the column holds '', never NULL:
 * NULLs are distinct in a key, so a NULL would let one row in twice.
 *
 * Keys that are random numbers, of slips and cases, keep no order of arrival, so
 * that nobody can lay two tables side by side and see who belongs to what.
 */
export * from './schema/alerts.ts'
export * from './schema/answers.ts'
export * from './schema/campaigns.ts'
export * from './schema/cases.ts'
export * from './schema/counts.ts'
export * from './schema/data-requests.ts'
export * from './schema/disclosures.ts'
export * from './schema/documents.ts'
export * from './schema/evidence.ts'
export * from './schema/facts.ts'
export * from './schema/improvements.ts'
export * from './schema/kiosks.ts'
export * from './schema/log.ts'
export * from './schema/notifications.ts'
export * from './schema/outside-figures.ts'
export * from './schema/populations.ts'
export * from './schema/proposals.ts'
export * from './schema/publications.ts'
export * from './schema/slips.ts'
export * from './schema/staff.ts'
export * from './schema/themes.ts'
export * from './schema/ward.ts'
export * from './schema/working-days.ts'
