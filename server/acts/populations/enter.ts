import { readCatalogue } from '../../../db/queries/catalogue.ts'
import { byMonth, populationKey, regrained } from '../../../db/queries/population-grain.ts'
import { type Population, readPopulations, writePopulations } from '../../../db/queries/populations.ts'
import type { Actor } from '../../access/actor.ts'
import { unitsOf } from '../../access/may.ts'
import { Problem } from '../../problems/problem.ts'
import type { World } from '../../world/world.ts'
import { act } from '../act.ts'
import { checkedEntry, type Entry } from './checked-entry.ts'

/**
 * Enters or corrects how many transactions were closed.
 *
 * @returns the row as it is stored, and the number before; null when there was none
 * @throws Problem fieldRefused, naming the field
 */
export async function enterPopulation(world: World, entry: Entry, actor: Actor) {
  const { unit, row } = checkedEntry(entry, await against(world, actor))
  const subject = [row.month, row.area, row.procedure, row.channel].join(' ')
  const deed = { act: 'population-entered', unit, subject: ['population', subject], detail: row } as const
  const stored = await readPopulations(world.db, row.month, row.month)
  const { rows } = regrained([row], stored)
  await act(world, actor, deed, (line) => writePopulations(world.db, rows, { at: world.now(), by: actor.by }, line))
  return { row, before: monthly(stored).get(populationKey(row)) ?? null }
}

/** A number beside the one whoever typed it saw there; null is none. */
export type Seen = Entry & { readonly before: number | null }

/**
 * Enters many numbers at once, all or none, in one line of the log.
 *
 * @returns how many differ from what was stored
 * @throws Problem fieldRefused, naming entry and field; entryOutdated when somebody else has changed one since it was seen
 */
export async function enterPopulations(world: World, entries: readonly Seen[], actor: Actor): Promise<number> {
  const rules = await against(world, actor)
  const checked = entries.map((entry, place) => checkedEntry(entry, rules, `entries.${place}.`))
  const months = checked.map(({ row }) => row.month).toSorted()
  const [from = '', to = ''] = [months[0], months.at(-1)]
  // Each entry was checked to be of a unit in which this is allowed: any of them lets the act in.
  const unit = checked.find((one) => one.unit !== '')?.unit ?? ''
  const detail = { from, to, numbers: entries.length }
  const deed = { act: 'population-entered', unit, subject: ['population', `${from} ${to}`], detail } as const
  return act(world, actor, deed, async (line) => {
    const stored = await readPopulations(world.db, from, to)
    refuseOutdated(entries, monthly(stored))
    const { rows } = regrained(
      checked.map(({ row }) => row),
      stored,
    )
    const changes = await writePopulations(world.db, rows, { at: world.now(), by: actor.by }, line)
    return changes.filter(({ month }) => month.length === from.length).length
  })
}

const against = async ({ db, now }: World, actor: Actor) => ({
  catalogue: await readCatalogue(db),
  units: unitsOf(actor, 'population-entered'),
  now: now(),
})

/** What is stored, by month and service. */
const monthly = (stored: readonly Population[]): ReadonlyMap<string, number> =>
  new Map(byMonth(stored).map((row) => [populationKey(row), row.closed]))

/** Nobody writes over a number he has not seen. */
function refuseOutdated(entries: readonly Seen[], stored: ReadonlyMap<string, number>): void {
  const place = entries.findIndex((entry) => (stored.get(populationKey(entry)) ?? null) !== entry.before)
  if (place >= 0) throw new Problem('entryOutdated', { field: `entries.${place}.closed` })
}
