import { findCampaign, listCampaigns } from '../../../../db/queries/campaigns/campaigns.ts'
import { usualProtocol } from '../../../../surveys/campaign/protocol.ts'
import { dayOf, daysAfter, oneDay, startOfDay } from '../../../../surveys/grammar/calendar.ts'
import { type Actor, commander } from '../../../access/actor.ts'
import { drawCampaign } from '../../../acts/campaigns/draw.ts'
import { beginField } from '../../../acts/campaigns/field.ts'
import { announceDraw, importFrame, sealFrame } from '../../../acts/campaigns/frame.ts'
import { askLock, confirmLock } from '../../../acts/campaigns/lock.ts'
import { changePlan, planCampaign } from '../../../acts/campaigns/plan.ts'
import { disable } from '../../../acts/staff/accounts.ts'
import { questionnaireOf } from '../../../campaigns/form-answers.ts'
import { lockMaterial } from '../../../campaigns/lock/material.ts'
import { toldCampaign } from '../../../campaigns/told.ts'
import type { World } from '../../../world/world.ts'
import { type Random, randomFrom } from '../random.ts'
import { demoAnswers } from './answers.ts'
import { demoBackChecks } from './back-checks.ts'
import { demoField } from './field.ts'
import { demoFrame, demoHouseholds } from './households.ts'
import { demoPeople } from './people.ts'

const name = 'Điều tra hài lòng (minh họa)'
/** With this seed nine checks find one of the twelve forms that were invented. */
const seed = '48213'

/**
 * A whole invented campaign, from its plan to its lock, dated in the weeks before now: eight groups, 400 households drawn,
 * four interviewers of whom one invents twelve forms. Every step is the act a person would do.
 *
 * @returns undefined where it is there already
 */
export async function demoCampaign(given: World) {
  if ((await listCampaigns(given.db)).some((one) => one.name === name)) return undefined
  const today = dayOf(given.now())
  const [begins, startsOn, endsOn] = [-40, -32, -6].map((days) => daysAfter(today, days)) as [string, string, string]
  const clock = { now: startOfDay(begins) + oneDay / 2 }
  const world: World = { ...given, now: () => clock.now }
  const random = randomFrom(`campaign ${seed}`)
  const people = await demoPeople(world)
  const manager = people['demo-quan-ly']
  const id = await sealed(world, { startsOn, endsOn }, random, manager)
  const on = daysAfter(begins, 3)
  await announceDraw(world, id, { source: 'giải đặc biệt xổ số miền Bắc (minh họa)', on }, manager)
  clock.now = startOfDay(on) + oneDay / 2
  await drawCampaign(world, id, { seed, again: seed, reason: '' }, manager)
  await beginField(world, id, interviewersAmong(people), manager)
  clock.now = startOfDay(daysAfter(endsOn, 1))
  const days = Array.from({ length: 26 }, (_, i) => daysAfter(startsOn, i))
  const answered = await demoField({ world, id, people, random, days })
  await demoAnswers({ world, id, people, random, form: questionnaireOf(await campaignOf(world, id)) }, answered)
  const checks = await demoBackChecks(world, id, people['demo-mttq'], answered)
  await askLock(world, id, manager)
  clock.now = startOfDay(daysAfter(endsOn, 3))
  const { seen } = await lockMaterial(world.db, await campaignOf(world, id))
  await confirmLock(world, id, seen, people['demo-lanh-dao'])
  // Whoever opens the demonstration is its first administrator: nobody invented can sign in.
  for (const login of Object.keys(people)) await disable(world, login, commander('demo'))
  return { id, answered: answered.length, invented: answered.filter(({ isInvented }) => isInvented).length, ...checks }
}

/** Plan, frame and seal. @returns the campaign's id */
async function sealed(
  world: World,
  dates: { readonly startsOn: string; readonly endsOn: string },
  random: Random,
  manager: Actor,
): Promise<string> {
  const plan = { ...dates, name, questionnaire: 'sipas-2022', protocol: usualProtocol }
  const id = await planCampaign(world, plan, manager)
  await importFrame(world, id, demoHouseholds(random), manager)
  const { groups, main, reserve } = demoFrame
  const sizes = Array.from({ length: groups }, (_, i) => ({ stratum: `Tổ ${i + 1}`, main, reserve }))
  await changePlan(world, id, { ...plan, sizes }, manager)
  const { frame } = await toldCampaign(world.db, await campaignOf(world, id))
  await sealFrame(world, id, frame.seal ?? '', manager)
  return id
}

const interviewersAmong = (people: Awaited<ReturnType<typeof demoPeople>>): string[] =>
  Object.values(people).flatMap(({ by, held }) => (held.some(({ role }) => role === 'interviewer') ? [by] : []))

async function campaignOf({ db }: World, id: string) {
  const found = await findCampaign(db, id)
  if (!found) throw new Error('the campaign was planned a moment ago')
  return found
}
