import { sql } from 'drizzle-orm'
import { addToBatch } from '../../db/queries/batches.ts'
import { openCases } from '../../db/queries/cases.ts'
import { listExclusions } from '../../db/queries/exclusions.ts'
import { addReadKey } from '../../db/queries/read-keys.ts'
import { addResponses } from '../../db/queries/responses.ts'
import type { KeyUse, Role } from '../../db/queries/staff.ts'
import { kiosks, rolesHeld, sessions, staff } from '../../db/schema.ts'
import { commander } from '../../server/access/actor.ts'
import type { Held } from '../../server/access/roles.ts'
import { tokenHash } from '../../server/access/tokens.ts'
import { proposeExclusion } from '../../server/acts/exclusions/exclusion.ts'
import { clearFlags } from '../../server/acts/flags/look.ts'
import { createKiosk, retire as retireKiosk } from '../../server/acts/kiosks/kiosk.ts'
import { enterPopulation } from '../../server/acts/populations/enter.ts'
import { lookAt, proposalIn } from '../../server/acts/proposals/look.ts'
import { preparePublication } from '../../server/acts/publications/prepare.ts'
import { issueSheet } from '../../server/acts/slips/issue.ts'
import { createTouchpoint, retire } from '../../server/acts/touchpoints/touchpoint.ts'
import type { World } from '../../server/world/world.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import { answer } from '../answer.ts'
import { confirmed } from '../two-persons.ts'
import { opening } from '../world.ts'

/** The two units, and an area of each. */
export const units = {
  own: { unit: 'van-phong-hdnd-va-ubnd', area: 'ho-tich' },
  other: { unit: 'phong-kinh-te-ha-tang-va-do-thi', area: 'dat-dai' },
} as const

export type Side = keyof typeof units

/** What there is of a unit to be asked for: addresses name these. */
export type Things = {
  readonly area: string
  readonly code: string
  readonly retiredCode: string
  readonly kiosk: string
  readonly retiredKiosk: string
  readonly sheet: string
  /** Of an answer with a comment that may be read. */
  readonly response: string
  readonly exclusion: number
  /** Of a wish for a reply that nobody has taken. */
  readonly case: number
  /** The proposal by which that was done. */
  readonly excludedBy: string
  /** What waits to be confirmed by another person. */
  readonly proposal: string
  /** What a leader of the ward is shown of it. */
  seen: string
}

const actor = commander('test')
export const secret = 'the secret of a test, long enough'

/** The first of them wrote something, and with it a telephone number. */
const said = (i: number) => (i === 0 ? { comment: 'Xin gọi 0912345678' } : {})

/** One of everything a unit can have. */
async function thingsOf(world: World, { unit, area }: (typeof units)[Side], side: Side): Promise<Things> {
  const { db } = world
  const [{ code }, { code: retiredCode }] = [
    await createTouchpoint(world, { area }, actor),
    await createTouchpoint(world, { area }, actor),
  ]
  await retire(world, retiredCode, actor)
  const tablet = { name: `Máy ${side}`, procedures: [], pin: '402917', touchpoint: code }
  const { id: kiosk } = await createKiosk(world, tablet, actor)
  const { id: retiredKiosk } = await createKiosk(world, tablet, actor)
  await retireKiosk(world, retiredKiosk, actor)
  const sheet = `sheet-${side}`
  await issueSheet(world, { area }, { count: 2, sheet }, actor)
  // One of them is held until somebody looks.
  const answers = Array.from({ length: 13 }, (_, i) =>
    answer({ unit, area, touchpoint: code, ...(i === 2 ? { held: 'Nhiều phiếu cùng lúc' } : {}), ...said(i) }),
  )
  await addResponses(db, answers)
  // Of yesterday, as it were: it may be read.
  await db.run(sql`update comments set released = '2026-10-05'`)
  const [first, second, third, fourth] = answers.map(({ id, exportId }) => ({ id, exportId: exportId ?? id }))
  if (!first || !second || !third || !fourth) throw new Error('thirteen are more than four')
  const leaveOut = ({ exportId: response }: typeof first) =>
    proposeExclusion(world, { response, cause: 'trial', reason: 'Bấm thử khi dán mã QR' }, actor)
  const { id: excludedBy } = await leaveOut(second)
  await confirmed(world, excludedBy)
  const { id: proposal } = await leaveOut(fourth)
  const [excluded] = (await listExclusions(db)).filter(({ response }) => response === second.exportId)
  if (!excluded) throw new Error('one was left out')
  await addToBatch(db, { batch: `batch-${side}`, at: opening, responses: [third.id] })
  await clearFlags(world, { flags: [`batch.batch-${side}`], reason: 'Đã hỏi lại, không sao' }, actor)
  const population = { month: '2026-09', area, procedure: '', channel: 'desk' as const, closed: 70 }
  await enterPopulation(world, population, actor)
  const number = side === 'own' ? 101 : 102
  await openedCase(db, { number, unit, area, words: 'Xin gọi 0912345678' })
  const [response, exclusion] = [first.exportId, excluded.id]
  return {
    area,
    code,
    retiredCode,
    kiosk,
    retiredKiosk,
    sheet,
    response,
    exclusion,
    excludedBy,
    case: number,
    proposal,
    seen: '',
  }
}

/** A wish for a reply, as the form opens one. */
export async function openedCase(
  db: World['db'],
  of: {
    readonly number: number
    readonly unit: string
    readonly area: string
    readonly words: string
    readonly on?: string
  },
) {
  const { number, unit, area, words, on = '2026-10-05' } = of
  const opened = {
    number,
    codeHash: `code of ${number}`,
    openedOn: on,
    unit,
    area,
    procedure: '',
    channel: 'desk' as const,
    words,
  }
  await openCases(db, [opened])
}

/** Somebody with these roles, and the cookie of the session. */
export async function personWith(world: World, id: string, roles: readonly (Held & { readonly role: Role })[]) {
  const { db } = world
  const token = `session of ${id}`
  await db.insert(staff).values({ id, login: id, name: `Người ${id}`, role: 'clerk', password: 'x', createdAt: 0 })
  if (roles.length > 0) await db.insert(rolesHeld).values(roles.map((one) => ({ ...one, staff: id })))
  const session = { tokenHash: tokenHash(secret, token), staff: id, createdAt: 0, expiresAt: opening * 2, local: true }
  await db.insert(sessions).values(session)
  return { Cookie: `session=${token}` }
}

/** A program with a key for this, which is in use. */
export async function programWith(world: World, may: KeyUse) {
  await addReadKey(world.db, { keyHash: tokenHash(secret, `sipas_${may}`), name: may, may, createdAt: 0 })
  return { Authorization: `Bearer sipas_${may}` }
}

/** A tablet at a touchpoint, paired. */
export async function tabletAt(world: World, touchpoint: string) {
  const tablet = { id: 'paired', name: 'Máy', touchpoint, procedures: [], pin: 'x', createdAt: 0, createdBy: 'test' }
  await world.db.insert(kiosks).values({ ...tablet, tokenHash: tokenHash(secret, 'tablet') })
  return { Authorization: 'Bearer tablet' }
}

/** What both units have, made in this world; and the third quarter published. */
export async function furnishBoth(world: World): Promise<{ readonly [S in Side]: Things }> {
  const made = { own: await thingsOf(world, units.own, 'own'), other: await thingsOf(world, units.other, 'other') }
  const period = parsePeriod('2026-Q3')
  if (!period) throw new Error('the third quarter is a period')
  const { id } = await preparePublication(world, { period, cause: 'regular', reason: '' }, actor)
  await confirmed(world, id)
  for (const of of Object.values(made))
    of.seen = (await lookAt(world, await proposalIn(world, of.proposal, 'all'))).seen
  return made
}
