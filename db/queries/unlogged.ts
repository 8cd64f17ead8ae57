import { sql } from 'drizzle-orm'
import type { Db } from '../db.ts'

/** A kind of thing whose state the log does not account for. */
export type UnloggedKind = (typeof checks)[number]['kind']

/** A thing that stands otherwise in its table than its lines in the log say, or of which the log has no line. */
export type Unlogged = { readonly kind: UnloggedKind; readonly id: string }

/** The last of these acts that was done to a thing. */
const lastOf = (acts: string, subject: string) =>
  `(select act from log where subject = ${subject} and act in (${acts}) order by n desc limit 1)`
const made = (act: string, subject: string) =>
  `exists (select 1 from log where act = '${act}' and subject = ${subject})`

/** Whatever leads from an answer to a household; of a locked campaign there is none. */
const pathsToDoors = ['drawn', 'visits', 'keyings', 'resolutions', 'back_checks']
  .map((table) => `select campaign from ${table}`)
  .join(' union all ')

/**
 * What is looked at: each statement gives the ids of what is not as the log says.
 * Things that the log says were made and that are gone are found as well.
 */
const checks = [
  {
    kind: 'touchpoint',
    sql: `select code as id from touchpoints where not ${made('touchpoint-made', 'code')}
        and not (created_by = 'demo' and exists (select 1 from log where act = 'demo-made'))
      or (retired_at is not null) <> (coalesce(${lastOf("'touchpoint-retired', 'touchpoint-reopened'", 'code')}, '') = 'touchpoint-retired')
      or counter <> (select json_extract(detail, '$.counter') from log join log_details using (n)
        where subject = code and act in ('touchpoint-made', 'touchpoint-renamed') order by n desc limit 1)
      union select subject from log where act = 'touchpoint-made' and subject not in (select code from touchpoints)`,
  },
  {
    kind: 'kiosk',
    sql: `select id from kiosks where not ${made('kiosk-made', 'id')}
      or (retired_at is not null) <> (coalesce(${lastOf("'kiosk-retired', 'kiosk-reopened'", 'id')}, '') = 'kiosk-retired')
      union select subject from log where act = 'kiosk-made' and subject not in (select id from kiosks)`,
  },
  {
    kind: 'key',
    sql: `select name as id from read_keys group by name
      having count(*) <> (select count(*) from log where act = 'key-made' and subject = name)
        or count(revoked_at) <> (select count(*) from log where act = 'key-revoked' and subject = name)
      union select subject from log where act = 'key-made' and subject not in (select name from read_keys)`,
  },
  {
    kind: 'account',
    sql: `select id from staff where not ${made('account-made', 'id')}
      or (disabled_at is not null) <> (coalesce(${lastOf("'account-disabled', 'account-enabled'", 'id')}, '') = 'account-disabled')
      or exists (select 1 from second_factors where second_factors.staff = staff.id)
        <> (coalesce(${lastOf("'second-factor-set', 'second-factor-removed', 'second-factor-reset'", 'id')}, '') = 'second-factor-set')
      or exists (select 1 from identities where identities.staff = staff.id) <> coalesce((
        select act = 'identity-bound' or (act = 'account-made' and detail ->> '$.identity' = 1)
        from log left join log_details on log_details.n = log.n
        where subject = staff.id and act in ('account-made', 'identity-bound', 'identity-unbound') order by log.n desc limit 1), 0)
      union select subject from log where act = 'account-made' and subject not in (select id from staff)`,
  },
  {
    kind: 'publication',
    sql: `select period || ' ' || revision as id from publications
      where not ${made('period-published', `period || ' ' || revision`)}
      union select subject from log where act = 'period-published'
        and subject not in (select period || ' ' || revision from publications)`,
  },
  {
    // Named by whichever id the person who left it out had before them; a batch or set is left out as one, for one reason,
    // and what one proposal left out is undone as one.
    kind: 'exclusion',
    sql: `select coalesce(export_id, responses.id) as id from exclusions cross join responses on responses.id = response
      where kind = 'staff' and not exists (select 1 from log where act = 'response-excluded' and subject in (responses.id, export_id))
        and not exists (select 1 from log where act = 'batch-excluded' and log.reason = exclusions.reason and log."by" = exclusions."by")
      or kind = 'staff' and taken_back_at is not null
        and not exists (select 1 from log where act = 'exclusion-taken-back'
          and (subject in (responses.id, export_id) or (subject_kind = 'proposal' and subject = exclusions.proposal)))
      or kind = 'held' and taken_back_at is not null
        and not exists (select 1 from log where "by" = taken_back_by and act in ('batch-counted', 'batch-excluded', 'response-excluded'))
      union select subject from log where act = 'response-excluded' and not exists (
        select 1 from exclusions cross join responses on responses.id = response
        where kind = 'staff' and log.subject in (responses.id, export_id))`,
  },
  {
    // A confirmation is told by the line of what was done, which names the proposal.
    kind: 'proposal',
    sql: `select id from proposals where not exists (select 1 from log where subject_kind = 'proposal' and subject = id and act in (
        'exclusion-proposed', 'exclusion-return-proposed', 'batch-exclusion-proposed', 'batch-count-proposed', 'publication-prepared'))
      or coalesce((select substr(act, 10) from log where subject_kind = 'proposal' and subject = id
          and act in ('proposal-declined', 'proposal-withdrawn')), 'neither') <> iif(state in ('declined', 'withdrawn'), state, 'neither')
      or (state = 'confirmed') <> exists (select 1 from log join log_details on log_details.n = log.n
        where "by" = decided_by and act in ('response-excluded', 'exclusion-taken-back', 'batch-excluded', 'batch-counted', 'period-published')
          and detail ->> '$.proposal' = proposals.id)
      or state = 'confirmed' and decided_by = "by"
      union select subject from log where subject_kind = 'proposal' and subject not in (select id from proposals)`,
  },
  {
    kind: 'improvement',
    sql: `select id from improvements where not ${made('improvement-written', 'id')}
      or (withdrawn_at is not null) <> (coalesce(${lastOf("'improvement-written', 'improvement-withdrawn'", 'id')}, '') = 'improvement-withdrawn')
      union select subject from log where act = 'improvement-written' and subject not in (select id from improvements)`,
  },
  {
    kind: 'document',
    sql: `select kind || ' ' || period || ' ' || version as id from document_versions where not exists (
        select 1 from log join log_details using (n) where act = 'document-written' and subject = kind || ' ' || period
          and detail ->> '$.version' = version)
      union select subject from log where act = 'document-written'
        and subject not in (select kind || ' ' || period from document_versions)`,
  },
  {
    kind: 'duty',
    sql: `select duty || ' ' || period as id from duties_done
        where coalesce(${lastOf("'duty-done', 'duty-undone'", "duty || ' ' || period")}, '') <> 'duty-done'
      union select subject from log as noted where act = 'duty-done'
        and ${lastOf("'duty-done', 'duty-undone'", 'noted.subject')} = 'duty-done'
        and subject not in (select duty || ' ' || period from duties_done)`,
  },
  {
    kind: 'outside figure',
    sql: `select id from (select id, withdrawn_at from snapshots_766 union all select id, withdrawn_at from official_sipas)
      where not ${made('outside-figure-written', 'id')}
      or (withdrawn_at is not null) <> (coalesce(${lastOf("'outside-figure-written', 'outside-figure-withdrawn'", 'id')}, '') = 'outside-figure-withdrawn')
      union select subject from log where act = 'outside-figure-written'
        and subject not in (select id from snapshots_766 union select id from official_sipas)`,
  },
  {
    // Each row is one announcement.
    kind: 'release day',
    sql: `select period as id from release_days group by period
      having count(*) <> (select count(*) from log where act = 'release-day-announced' and subject = period)
      union select subject from log where act = 'release-day-announced' and subject not in (select period from release_days)`,
  },
  {
    kind: 'disclosure',
    sql: `select id from disclosures where not ${made('disclosure-entered', 'id')}
      or (withdrawn_at is not null) <> ${made('disclosure-withdrawn', 'id')}
      or (until is not null) <> ${made('disclosure-ended', 'id')}
      union select subject from log where act = 'disclosure-entered' and subject not in (select id from disclosures)`,
  },
  {
    kind: 'criterion',
    sql: `select id from criteria where not ${made('criterion-written', 'id')}
      or (withdrawn_at is not null) <> (coalesce(${lastOf("'criterion-written', 'criterion-withdrawn'", 'id')}, '') = 'criterion-withdrawn')
      union select subject from log where act = 'criterion-written' and subject not in (select id from criteria)`,
  },
  {
    kind: 'evidence',
    sql: `select id from evidence_files where not ${made('evidence-added', 'id')}
      or (withdrawn_at is not null) <> ${made('evidence-withdrawn', 'id')}
      or (bytes is null) <> (withdrawn_at is not null) or length(bytes) <> size
      union select subject from log where act = 'evidence-added' and subject not in (select id from evidence_files)`,
  },
  {
    // It stands where its last step left it; a locked one has nothing that leads from an answer to a household.
    kind: 'campaign',
    sql: `select id from campaigns where not ${made('campaign-planned', 'id')}
      or state <> case ${lastOf("'frame-sealed', 'frame-opened', 'draw-announced', 'sample-drawn', 'field-begun', 'campaign-locked'", 'id')}
        when 'frame-sealed' then 'sealed' when 'draw-announced' then 'announced' when 'sample-drawn' then 'drawn'
        when 'field-begun' then 'field' when 'campaign-locked' then 'locked' else 'planned' end
      or (select count(*) from draws where campaign = id) <> (select count(*) from log where act = 'sample-drawn' and subject = id)
      or (state = 'locked' and exists (select 1 from (${pathsToDoors}) where campaign = id))
      union select subject from log where act = 'campaign-planned' and subject not in (select id from campaigns)`,
  },
  {
    // Everything after a case was opened is an act; one of a demonstration, or of before, is told by that.
    kind: 'case',
    sql: `select number as id from cases where code_hash not like 'demo %' and (
        select count(*) from case_events where "case" = number and kind <> 'opened' and "by" <> 'before the log')
      <> (select count(*) from log where subject_kind = 'case' and subject = cast(number as text)
        and act in ('case-taken', 'case-handed', 'case-moved', 'case-replied', 'case-reached', 'case-noted', 'case-rated', 'case-messaged'))
      or exists (select 1 from case_summaries where "case" = number and approved_by is not null and not exists (
        select 1 from log where act = 'case-summary-approved' and subject = cast(number as text) and log."by" = approved_by))
      union select subject from log where subject_kind = 'case' and subject not in (select cast(number as text) from cases)`,
  },
  {
    // A look in force is the last that was noted of its sign.
    kind: 'flag',
    sql: `select flag as id from flag_looks group by flag
      having (count(*) > count(taken_back_at)) <> (coalesce(${lastOf("'flag-cleared', 'flag-reopened'", 'flag')}, '') = 'flag-cleared')
        or count(*) <> (select count(*) from log where act = 'flag-cleared' and subject = flag)
      union select subject from log where act = 'flag-cleared' and subject not in (select flag from flag_looks)`,
  },
  {
    // The numbers stand as their history leaves them.
    kind: 'population',
    sql: `select month || ' ' || area || ' ' || procedure || ' ' || channel as id from populations as now
      where closed is not (select after from population_changes as old
        where (old.month, old.area, old.procedure, old.channel) = (now.month, now.area, now.procedure, now.channel)
        order by id desc limit 1)`,
  },
] as const

/** Compares the states of things with their lines in the log. */
export async function findUnlogged(db: Db): Promise<readonly Unlogged[]> {
  const found: Unlogged[] = []
  for (const { kind, sql: text } of checks)
    found.push(...(await db.all<{ id: string }>(sql.raw(text))).map(({ id }) => ({ kind, id: String(id) })))
  return found
}
