import { randomBytes } from 'node:crypto'
import { type KeptOfficial, listOfficial, putOfficial, withdrawOutside } from '../../../db/queries/outside-figures.ts'
import { type OfficialSipas, officialScopes, publishers } from '../../../surveys/grammar/outside-figures.ts'
import { dayRead } from '../../../surveys/voice/days.ts'
import { upToDecimals } from '../../../surveys/voice/numbers.ts'
import type { Actor } from '../../access/actor.ts'
import { Problem } from '../../problems/problem.ts'
import { type ActWorld, act } from '../act.ts'
import { alreadyThere, refuseWrongOfficial } from './checked.ts'

/**
 * Writes down a SIPAS index that the city or the ministry published. It enters no figure.
 *
 * @returns its id
 * @throws Problem fieldRefused naming the field, notPermitted
 */
export const writeOfficial = (world: ActWorld, written: OfficialSipas, actor: Actor): Promise<string> =>
  put(world, { id: randomBytes(9).toString('base64url'), written, before: undefined }, actor)

/** Corrects one; the log keeps what stood there. @throws Problem outsideFigureUnknown, fieldRefused, notPermitted */
export async function correctOfficial(
  world: ActWorld,
  id: string,
  written: OfficialSipas,
  actor: Actor,
): Promise<void> {
  await put(world, { id, written, before: await known(world, id) }, actor)
}

/** Takes one off every page; the log keeps what it said. @throws Problem outsideFigureUnknown, notPermitted */
export async function withdrawOfficial(world: ActWorld, id: string, actor: Actor): Promise<void> {
  const detail = said(await known(world, id))
  const deed = { act: 'outside-figure-withdrawn', subject: ['outside-figure', id], detail } as const
  await act(world, actor, deed, (line) => withdrawOutside(world.db, { kind: 'sipas', id, at: world.now() }, line))
}

async function known({ db }: ActWorld, id: string): Promise<KeptOfficial> {
  const found = (await listOfficial(db)).find((one) => one.id === id)
  if (!found) throw new Problem('outsideFigureUnknown', {})
  return found
}

type Putting = { readonly id: string; readonly written: OfficialSipas; readonly before: KeptOfficial | undefined }

async function put(world: ActWorld, { id, written, before }: Putting, actor: Actor): Promise<string> {
  const { db, now } = world
  refuseWrongOfficial(written, now())
  const keyOf = ({ publisher, year, scope }: OfficialSipas) => `${publisher} ${year} ${scope}`
  if ((await listOfficial(db)).some((one) => one.id !== id && keyOf(one) === keyOf(written))) throw alreadyThere('year')
  const trimmed = { document: written.document.trim(), source: written.source.trim() }
  const one = { id, ...written, ...trimmed, by: actor.by, at: now() }
  const detail = before ? { before: said(before), after: said(one) } : said(one)
  const deed = { act: 'outside-figure-written', subject: ['outside-figure', id], detail } as const
  if (!(await act(world, actor, deed, (line) => putOfficial(db, one, line))))
    throw new Problem('outsideFigureUnknown', {})
  return id
}

const said = ({ publisher, year, scope, value, document, issuedOn, source }: OfficialSipas) => ({
  name: `SIPAS năm ${year}, ${publishers[publisher].vi}, ${officialScopes[scope].vi}`,
  value: `${upToDecimals(value * 100, 4)}%`,
  reference: `${document}, ${dayRead(issuedOn)}`,
  source,
})
