import { randomBytes } from 'node:crypto'
import { type KeptSnapshot, listSnapshots, putSnapshot, withdrawOutside } from '../../../db/queries/outside-figures.ts'
import type { Snapshot766 } from '../../../surveys/grammar/outside-figures.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { upToDecimals } from '../../../surveys/voice/numbers.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'
import { alreadyThere, refuseWrongSnapshot } from './checked.ts'

/**
 * Writes down how Bộ chỉ số 766 stood at a moment. It enters no figure.
 *
 * @returns its id
 * @throws Problem fieldRefused naming the field, notPermitted
 */
export const writeSnapshot = (world: ActWorld, written: Snapshot766, actor: Actor): Promise<string> =>
  put(world, { id: randomBytes(9).toString('base64url'), written, before: undefined }, actor)

/** Corrects one; the log keeps what stood there. @throws Problem outsideFigureUnknown, fieldRefused, notPermitted */
export async function correctSnapshot(world: ActWorld, id: string, written: Snapshot766, actor: Actor): Promise<void> {
  await put(world, { id, written, before: await known(world, id) }, actor)
}

/** Takes one off every page; the log keeps what it said. @throws Problem outsideFigureUnknown, notPermitted */
export async function withdrawSnapshot(world: ActWorld, id: string, actor: Actor): Promise<void> {
  const detail = said(await known(world, id))
  const deed = { act: 'outside-figure-withdrawn', subject: ['outside-figure', id], detail } as const
  await act(world, actor, deed, (line) => withdrawOutside(world.db, { kind: 'snapshot', id, at: world.now() }, line))
}

async function known({ db }: ActWorld, id: string): Promise<KeptSnapshot> {
  const found = (await listSnapshots(db)).find((one) => one.id === id)
  if (!found) throw new Problem('outsideFigureUnknown', {})
  return found
}

type Putting = { readonly id: string; readonly written: Snapshot766; readonly before: KeptSnapshot | undefined }

async function put(world: ActWorld, { id, written, before }: Putting, actor: Actor): Promise<string> {
  const { db, now } = world
  refuseWrongSnapshot(written, now())
  const isSame = (one: KeptSnapshot) => one.takenOn === written.takenOn && one.takenAt === written.takenAt
  if ((await listSnapshots(db)).some((one) => one.id !== id && isSame(one))) throw alreadyThere('takenOn')
  const one = { id, ...written, source: written.source.trim(), by: actor.by, at: now() }
  const detail = before ? { before: said(before), after: said(one) } : said(one)
  const deed = { act: 'outside-figure-written', subject: ['outside-figure', id], detail } as const
  if (!(await act(world, actor, deed, (line) => putSnapshot(db, one, line))))
    throw new Problem('outsideFigureUnknown', {})
  return id
}

const said = ({ takenOn, takenAt, month, onTime, handled, procedures, points, source }: Snapshot766) => ({
  name: `Bộ chỉ số 766, ${dayRead(takenOn)} ${takenAt}`,
  month: dayRead(month),
  value: [...[onTime, handled, procedures].map((share) => `${upToDecimals(share * 100, 4)}%`), upToDecimals(points, 4)],
  source: source.trim(),
})
