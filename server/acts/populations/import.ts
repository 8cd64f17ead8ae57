import { type Population, writePopulations } from '../../../db/queries/populations.ts'
import type { Actor } from '../../access/actor.ts'
import { type ActWorld, act } from '../act.ts'

type About = { readonly from: string; readonly to: string; readonly new: number; readonly changed: number }

/** Takes over the closed transactions of some months; the line tells how many are new, and how many replace others. */
export async function importPopulations(
  { db, now }: ActWorld,
  rows: readonly Population[],
  { from, to, ...detail }: About,
  actor: Actor,
): Promise<void> {
  const deed = { act: 'population-imported', subject: ['population', `${from} ${to}`], detail } as const
  await act({ db, now }, actor, deed, (line) => writePopulations(db, rows, { at: now(), by: actor.by }, line))
}
