import { randomUUID } from 'node:crypto'
import { findCampaign } from '../../db/queries/campaigns/campaigns.ts'
import { casesOf } from '../../db/queries/campaigns/draws.ts'
import type { Actor } from '../../server/access/actor.ts'
import { drawCampaign } from '../../server/acts/campaigns/draw.ts'
import { beginField } from '../../server/acts/campaigns/field.ts'
import { announceDraw, importFrame, sealFrame } from '../../server/acts/campaigns/frame.ts'
import { keyForm } from '../../server/acts/campaigns/keying.ts'
import { askLock, confirmLock } from '../../server/acts/campaigns/lock.ts'
import { changePlan, planCampaign } from '../../server/acts/campaigns/plan.ts'
import { recordVisits } from '../../server/acts/campaigns/visits.ts'
import { lockMaterial } from '../../server/campaigns/lock/material.ts'
import { toldCampaign } from '../../server/campaigns/told.ts'
import type { Household } from '../../surveys/campaign/household.ts'
import { usualProtocol } from '../../surveys/campaign/protocol.ts'
import { oneDay } from '../../surveys/grammar/calendar.ts'
import type { OutcomeId } from '../../surveys/outcomes/in-person.1.ts'
import { findQuestionnaire } from '../../surveys/questionnaires/index.ts'
import { personAtDesk } from '../two-persons.ts'
import { openApp } from '../world.ts'

/** An office with everybody a campaign needs, a clock that can be moved, and a database of its own. */
export async function openOffice() {
  const { world, clock, app, door } = await openApp()
  const person = (login: string, ...roles: ('manager' | 'leader' | 'interviewer' | 'keyer' | 'back-checker')[]) =>
    personAtDesk(
      world,
      login,
      roles.map((role) => ({ role, unit: '' })),
    )
  const people = {
    manager: await person('quan-ly', 'manager'),
    leader: await person('lanh-dao', 'leader'),
    hoa: await person('hoa', 'interviewer'),
    minh: await person('minh', 'interviewer'),
    ut: await person('ut', 'keyer'),
    bay: await person('bay', 'keyer'),
    mttq: await person('mttq', 'back-checker'),
  }
  return { world, clock, app, door, people }
}

export type Office = Awaited<ReturnType<typeof openOffice>>

/** Households of some groups, each with a name and an address. */
export const households = (groups: number, each: number): Household[] =>
  Array.from({ length: groups * each }, (_, i) => {
    const group = 1 + Math.floor(i / each)
    const place = String(1 + (i % each)).padStart(3, '0')
    const name = `Nguyễn Văn ${place}`
    return {
      code: `${group}-${place}`,
      stratum: `Tổ ${group}`,
      adults: 2,
      name,
      address: `Số ${place} ngõ ${group}`,
      phone: '',
    }
  })

const plan = {
  name: 'Điều tra hài lòng năm 2026',
  questionnaire: 'sipas-2022',
  startsOn: '2026-10-10',
  endsOn: '2026-10-30',
  protocol: { ...usualProtocol, backChecks: 0 },
}

type Wanted = {
  readonly groups?: number
  readonly each?: number
  readonly main?: number
  readonly reserve?: number
  readonly protocol?: Partial<typeof usualProtocol>
  readonly seed?: string
}

/** A campaign whose frame is there and not sealed. @returns its id */
export async function planned({ world, people }: Office, wanted: Wanted = {}): Promise<string> {
  const { groups = 2, each = 30, main = 10, reserve = 5, protocol = {} } = wanted
  const full = { ...plan, protocol: { ...plan.protocol, ...protocol } }
  const id = await planCampaign(world, full, people.manager)
  await importFrame(world, id, households(groups, each), people.manager)
  const sizes = Array.from({ length: groups }, (_, i) => ({ stratum: `Tổ ${i + 1}`, main, reserve }))
  await changePlan(world, id, { ...full, sizes }, people.manager)
  return id
}

/** Seals a frame as it is shown. */
export async function seal({ world, people }: Office, id: string): Promise<void> {
  const campaign = await findCampaign(world.db, id)
  if (!campaign) throw new Error('the campaign was planned a moment ago')
  await sealFrame(world, id, (await toldCampaign(world.db, campaign)).frame.seal ?? '', people.manager)
}

/** A campaign that was drawn, the announcement a day old. @returns its id */
export async function drawn(office: Office, wanted: Wanted = {}): Promise<string> {
  const { world, clock, people } = office
  const id = await planned(office, wanted)
  await seal(office, id)
  const source = 'giải đặc biệt xổ số miền Bắc ngày 06/10/2026'
  await announceDraw(world, id, { source, on: '2026-10-06' }, people.manager)
  clock.now += 2 * oneDay
  const seed = wanted.seed ?? '48213'
  await drawCampaign(world, id, { seed, again: seed, reason: '' }, people.manager)
  return id
}

/** A campaign in the field, its households given to two interviewers. @returns its id */
export async function inField(office: Office, wanted: Wanted = {}): Promise<string> {
  const id = await drawn(office, wanted)
  await beginField(office.world, id, [office.people.hoa.by, office.people.minh.by], office.people.manager)
  office.clock.now += oneDay
  return id
}

/** Answers to every question of the long form that must be answered: all of one level, but for what is said. */
export function fullAnswers(level = 4, others: { readonly [question: string]: unknown } = {}) {
  const form = findQuestionnaire('sipas-2022')
  const needed = form?.questions.filter(({ required }) => required) ?? []
  return Object.fromEntries([
    ...needed.map((one) => [
      one.id,
      one.kind === 'scale' ? level : one.kind === 'choice' ? one.options[0]?.value : '1',
    ]),
    ...Object.entries(others),
  ])
}

/** One visit to a household, as its interviewer or the manager writes it down. */
export const visit = (
  { world }: Office,
  id: string,
  actor: Actor,
  given: { code: string; outcome: OutcomeId; adults?: number; at?: number; uuid?: string },
) => {
  const { code, outcome, adults = null, at = world.now(), uuid = randomUUID() } = given
  return recordVisits(world, id, [{ id: uuid, code, at, outcome, adults, appointment: null, note: '' }], actor)
}

/** Every household that was given out answers on paper, keyed twice alike; the level follows from its place. */
export async function answerAll(
  office: Office,
  id: string,
  levelOf: (place: number) => number = () => 4,
): Promise<void> {
  const { world, people } = office
  const cases = (await casesOf(world.db, id)).filter(({ releasedAt }) => releasedAt !== null)
  for (const [place, { code, form }] of cases.entries()) {
    await visit(office, id, people.manager, { code, outcome: 'complete', adults: 1 + (place % 3) })
    const answers = fullAnswers(levelOf(place))
    await keyForm(world, id, { form, pass: 1, answers }, people.ut)
    await keyForm(world, id, { form, pass: 2, answers }, people.bay)
  }
}

/** A campaign as it stands. */
export const campaignOf = async ({ world }: Office, id: string) => {
  const found = await findCampaign(world.db, id)
  if (!found) throw new Error('there is no such campaign')
  return found
}

/** Asks for the lock and confirms it, as two people do who looked at it. */
export async function lock(office: Office, id: string): Promise<void> {
  const { world, people } = office
  await askLock(world, id, people.manager)
  const { seen } = await lockMaterial(world.db, await campaignOf(office, id))
  await confirmLock(world, id, seen, people.leader)
}
