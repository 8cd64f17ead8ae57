import { assign, casesOf, drawsOf } from '../../../db/queries/campaigns/draws.ts'
import { activeHolders } from '../../../db/queries/campaigns/people.ts'
import { visitsOf } from '../../../db/queries/campaigns/visits.ts'
import { assignmentOf } from '../../../surveys/campaign/assignment.ts'
import type { Text } from '../../../surveys/grammar/text.ts'
import type { Actor } from '../../access/actor.ts'
import { standingsOf } from '../../campaigns/standings.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act, note } from '../act.ts'
import { campaignAt, refused, standsOtherwise } from './campaign.ts'

/**
 * Begins the field: the households of the main sample are dealt out evenly, each interviewer's lying side by side.
 *
 * @param interviewers ids of accounts that hold the role
 * @throws Problem campaignUnknown, campaignStands, fieldRefused naming `interviewers`, notPermitted
 */
export async function beginField(world: ActWorld, id: string, interviewers: readonly string[], actor: Actor) {
  await campaignAt(world, id, 'field-begun')
  await checkInterviewers(world, interviewers)
  const main = (await casesOf(world.db, id)).filter(({ part }) => part === 0)
  const assigned = assignmentOf(
    main.map(({ code }) => code),
    interviewers,
  )
  const detail = { households: assigned.length, interviewers: interviewers.length }
  await given(world, { id, step: 'field-begun', assigned, detail }, actor)
}

/** Gives some households to another interviewer, such as those of one who fell ill. @throws Problem campaignUnknown, campaignStands, fieldRefused */
export async function reassign(
  world: ActWorld,
  id: string,
  { codes, interviewer }: { readonly codes: readonly string[]; readonly interviewer: string },
  actor: Actor,
) {
  await campaignAt(world, id, 'cases-assigned')
  await checkInterviewers(world, [interviewer])
  const released = new Set(
    (await casesOf(world.db, id)).filter((one) => one.releasedAt !== null).map(({ code }) => code),
  )
  if (codes.length === 0 || codes.some((code) => !released.has(code))) throw new Problem('campaignUnknown', {})
  const assigned = codes.map((code) => ({ code, interviewer }))
  await given(world, { id, step: 'cases-assigned', assigned, detail: { households: codes.length } }, actor)
}

/**
 * Releases the next part of the reserve of a group, whole: only where the protocol lets reserve be used, and every household
 * of the group that was given out is over.
 *
 * @throws Problem campaignUnknown, campaignStands, campaignUnready, fieldRefused
 */
export async function releaseReserve(
  world: ActWorld,
  id: string,
  { stratum, interviewers }: { readonly stratum: string; readonly interviewers: readonly string[] },
  actor: Actor,
) {
  const { protocol } = await campaignAt(world, id, 'reserve-released')
  await checkInterviewers(world, interviewers)
  if (protocol.substitution === 'none')
    throw new Problem('campaignUnready', { lacks: 'cách làm không cho dùng hộ dự phòng' })
  const own = (await casesOf(world.db, id)).filter((one) => one.stratum === stratum)
  const standings = standingsOf(own, await visitsOf(world.db, id), protocol)
  const open = own.filter(({ code, releasedAt }) => releasedAt !== null && !standings.get(code)?.isOver)
  if (open.length > 0)
    throw new Problem('campaignUnready', { lacks: `${stratum} còn ${open.length} hộ đã giao chưa xong` })
  const waiting = own.filter(({ releasedAt }) => releasedAt === null)
  const next = waiting.filter(({ part }) => part === waiting[0]?.part)
  if (next.length === 0) throw new Problem('campaignUnready', { lacks: `${stratum} đã hết hộ dự phòng` })
  const assigned = assignmentOf(
    next.map(({ code }) => code),
    interviewers,
  )
  await given(
    world,
    { id, step: 'reserve-released', assigned, detail: { group: stratum, households: next.length } },
    actor,
  )
}

/** Notes that control sheets, which hold names and addresses, leave the desk. @throws Problem campaignUnknown, campaignStands */
export async function noteControlSheets(world: ActWorld, id: string, households: number, actor: Actor): Promise<void> {
  await campaignAt(world, id, 'visits-recorded')
  await note(world, actor, { act: 'control-sheets-printed', subject: ['campaign', id], detail: { households } })
}

type Given = {
  readonly id: string
  readonly step: 'field-begun' | 'cases-assigned' | 'reserve-released'
  readonly assigned: readonly { readonly code: string; readonly interviewer: string }[]
  readonly detail: unknown
}

async function given(world: ActWorld, { id, step, assigned, detail }: Given, actor: Actor): Promise<void> {
  const deed = { act: step, subject: ['campaign', id], detail } as const
  const what = { campaign: id, step, assigned, at: world.now() }
  if (!(await act(world, actor, deed, (line) => assign(world.db, what, line)))) await standsOtherwise(world, id)
}

async function checkInterviewers({ db }: ActWorld, chosen: readonly string[]): Promise<void> {
  const holders = new Set((await activeHolders(db, 'interviewer')).map(({ id }) => id))
  if (chosen.length === 0 || chosen.some((one) => !holders.has(one))) throw refused('interviewers', noInterviewer)
}

/** The seed of the draw that counts. @throws Problem campaignUnready before there is one */
export async function seedOf({ db }: Pick<ActWorld, 'db'>, id: string): Promise<string> {
  const last = (await drawsOf(db, id)).at(-1)
  if (!last) throw new Problem('campaignUnready', { lacks: 'chưa bốc thăm' })
  return last.seed
}

const noInterviewer: Text = {
  vi: 'Xin chọn ít nhất một người có vai điều tra viên. Người quản trị hệ thống cấp vai này ở trang Tài khoản.',
  en: 'Please choose at least one person who holds the role of interviewer.',
}
