import { addAlertsTold, addDigest, alreadyTold, isOnItsWay, type NewDelivery } from '../../db/queries/deliveries.ts'
import { listRecipients } from '../../db/queries/mail-addresses.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import type { Holidays } from '../../surveys/wards/working-days.ts'
import { heldByPerson } from '../access/acting.ts'
import { type Held, type Units, unitsFor } from '../access/roles.ts'
import { readHolidays } from '../cases/holidays.ts'
import { newId } from '../world/new-id.ts'
import type { World } from '../world/world.ts'
import type { Content } from './content.ts'
import { digestDay, digestMoment, isNight, previousWorkingDay } from './hours.ts'
import { sources } from './sources/index.ts'
import type { Alarm, Asked, Count, Source } from './sources/source.ts'

type GatherWorld = Pick<World, 'db' | 'now'>

/** Whom something is gathered for: an account by its id, or '' for the webhook of the ward. */
export type Recipient = {
  readonly id: string
  readonly held: readonly Held[] | 'webhook'
  readonly heldRoles: string
  readonly digestSince: number | null
  readonly alertsSince: number | null
}

/** Those who wish to be told something by mail; each is told what his roles let him read. */
export async function mailRecipients(db: World['db']): Promise<readonly Recipient[]> {
  const found = await listRecipients(db)
  return found.map(({ roles, ...one }) => ({ ...one, held: heldByPerson({ roles }), heldRoles: JSON.stringify(roles) }))
}

/** The program at the other end of the webhook: it is told the counts of the whole ward. */
export const webhookRecipient: Recipient = { id: '', held: 'webhook', heldRoles: '', digestSince: 0, alertsSince: 0 }

/** Puts on its way what is due for somebody: the digest of the day, and what is told at once. Nothing at night. */
export async function gatherFor(world: GatherWorld, recipient: Recipient): Promise<void> {
  const now = world.now()
  if (isNight(now)) return
  const holidays = await readHolidays(world.db)
  await gatherDigest(world, recipient, digestDay(now, holidays), holidays)
  await gatherAlerts(world, recipient, holidays)
}

async function gatherDigest(
  { db, now }: GatherWorld,
  recipient: Recipient,
  day: string | undefined,
  holidays: Holidays,
): Promise<void> {
  const { id, digestSince } = recipient
  // Whoever asked for it after half past seven gets the next one.
  if (day === undefined || digestSince === null || digestSince > digestMoment(day)) return
  const once = `digest ${day} ${id}`
  if (await isOnItsWay(db, once)) return
  const counts = await countsFor(db, recipient, now(), holidays)
  // Nothing to tell is told to nobody; the rest of the day is not asked again and again either.
  const since = previousWorkingDay(day, holidays)
  await addDigest(db, deliveryOf(recipient, once, now(), { kind: 'digest', day, since, counts }, counts.length === 0))
}

async function gatherAlerts({ db, now }: GatherWorld, recipient: Recipient, holidays: Holidays): Promise<void> {
  if (recipient.alertsSince === null) return
  const alarms = await alarmsFor(db, recipient, now(), holidays)
  if (alarms.length === 0) return
  const told = await alreadyTold(
    db,
    recipient.id,
    alarms.map(({ name }) => name),
  )
  const fresh = alarms.filter(({ name }) => !told.has(name))
  if (fresh.length === 0) return
  const content = { kind: 'alert', day: dayOf(now()), counts: countedUp(fresh) } as const
  await addAlertsTold(
    db,
    deliveryOf(recipient, `alert ${newId()}`, now(), content),
    fresh.map(({ name }) => name),
  )
}

/** How many there are of each kind, by the page that shows them. */
function countedUp(alarms: readonly Alarm[]): readonly Count[] {
  const counts = new Map<Alarm['of'], Count>()
  for (const { of, page } of alarms) counts.set(of, { of, page, n: (counts.get(of)?.n ?? 0) + 1 })
  return [...counts.values()]
}

function deliveryOf(
  { id, heldRoles }: Recipient,
  once: string,
  at: number,
  content: Content,
  isEmpty = false,
): NewDelivery {
  const nextAt = isEmpty ? null : at
  return {
    id: newId(),
    kind: content.kind,
    recipient: id,
    once,
    content: JSON.stringify(content),
    heldRoles,
    at,
    nextAt,
  }
}

/** What a digest for somebody tells at a moment; what there is none of is left out, and of his units only. */
async function countsFor(
  db: World['db'],
  { held }: Recipient,
  at: number,
  holidays: Holidays,
): Promise<readonly Count[]> {
  const found: Count[] = []
  for (const source of sources) {
    const asked = askedBy(db, source, held, { at, holidays })
    if (asked) found.push(...(await source.counts(asked)))
  }
  return found.filter(({ n }) => n > 0)
}

async function alarmsFor(
  db: World['db'],
  { held }: Recipient,
  at: number,
  holidays: Holidays,
): Promise<readonly Alarm[]> {
  const found: Alarm[] = []
  for (const source of sources) {
    const asked = askedBy(db, source, held, { at, holidays })
    if (asked && source.alarms) found.push(...(await source.alarms(asked)))
  }
  const names = new Map(found.map((one) => [one.name, one]))
  return [...names.values()]
}

/** Undefined where it is not his to read. */
function askedBy(
  db: World['db'],
  { needs }: Source,
  held: Recipient['held'],
  { at: now, holidays }: { readonly at: number; readonly holidays: Holidays },
): Asked | undefined {
  const units: Units = held === 'webhook' ? 'all' : unitsFor(held, needs)
  if (units.length === 0) return undefined
  const today = dayOf(now)
  return { db, now, today, lastWorkingDay: previousWorkingDay(today, holidays), holidays, units }
}
