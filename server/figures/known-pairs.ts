import type { Db } from '../../db/db.ts'
import { answersSince, type Last, type Stored } from '../../db/queries/answers-since.ts'
import { groupPatterns, type KeptPairs, keepPairs, readPairs } from '../../db/queries/pair-sums.ts'
import { halvesWithAnswers } from '../../db/queries/tallies.ts'
import { questionnaires } from '../../surveys/questionnaires/index.ts'
import { longForms } from '../reports/engine/answers/form-sums.ts'
import { addedPairs, type PairSums, pairFormat, pairSumsOf } from '../reports/engine/answers/pair-sums.ts'
import type { PairCell } from '../reports/engine/answers/tally.ts'
import { turn } from './cells.ts'

/** How answers to a questionnaire go together in some half-months, with every response up to the last. */
type Known = { readonly last: Last; readonly cells: ReadonlyMap<string, PlacedCell> }
type PlacedCell = PairCell & { readonly half: string; readonly place: number }

const memory = new WeakMap<Db, Map<string, Known>>()

/** How many questionnaires and times are remembered of a database. */
const most = 12

/**
 * How the answers to a questionnaire in some half-months go together, by half-month
 * and unit: read once, later only what came since.
 *
 * @param halves in their order, without gaps
 */
export async function knownPairs(db: Db, halves: readonly string[], questionnaire: string): Promise<PairCell[]> {
  const all = memory.get(db) ?? new Map<string, Known>()
  memory.set(db, all)
  const name = `${questionnaire} ${halves[0]} ${halves.length}`
  const before = all.get(name)
  const since = before && (await answersSince(db, before.last))
  const isMeant = (answer: Stored) => answer.questionnaire === questionnaire && halves.includes(answer.half)
  const known = since ? withAnswers(before, since, isMeant) : await readKnown(db, halves, questionnaire)
  all.delete(name)
  all.set(name, known)
  for (const oldest of [...all.keys()].slice(0, -most)) all.delete(oldest)
  return [...known.cells.values()]
}

const keyOf = ({ half, unit, stream, version }: Pick<PlacedCell, 'half' | 'unit' | 'stream' | 'version'>) =>
  `${half} ${unit} ${stream} ${version}`

function withAnswers(before: Known, since: readonly Stored[], isMeant: (answer: Stored) => boolean): Known {
  const cells = new Map(before.cells)
  for (const answer of since.filter(isMeant)) {
    const { half, unit, stream, questionnaire, version, pattern, place } = answer
    const cell = cells.get(keyOf(answer))
    if (place <= (cell?.place ?? 0)) continue
    const own = pairSumsOf(answer, [[pattern, 1]])
    const pairs = cell ? addedPairs(cell.pairs, own) : own
    cells.set(keyOf(answer), { half, unit, stream, questionnaire, version, pairs, place })
  }
  return { last: since.at(-1) ?? before.last, cells }
}

async function readKnown(db: Db, halves: readonly string[], questionnaire: string): Promise<Known> {
  const { last, groups } = await readPairs(db, halves, [questionnaire])
  const made = await Promise.all(groups.filter((group) => !arePairsSettled(group)).map((group) => madeAgain(db, group)))
  // The figures are right without it: who cannot write now sums again after the next start.
  if (made.length > 0) await keepAll(db, made).catch(() => undefined)
  const kept = groups
    .filter(arePairsSettled)
    .map(({ sums, ...group }) => ({ ...group, pairs: sums, place: last.place }))
  return { last, cells: new Map([...kept, ...made].map((cell) => [keyOf(cell), cell])) }
}

/** Whether the sums that are kept hold every answer of the group. */
export const arePairsSettled = (group: KeptPairs): group is KeptPairs & { readonly sums: PairSums } =>
  group.sums !== null && group.n === group.counted && group.format === pairFormat

async function madeAgain(db: Db, { half, unit, stream, questionnaire, version }: KeptPairs) {
  const group = { half, unit, stream, questionnaire, version }
  const { last, patterns } = await groupPatterns(db, group)
  const n = patterns.reduce((sum, [, times]) => sum + times, 0)
  return { ...group, n, pairs: pairSumsOf(group, patterns), place: last.place }
}

const keepAll = (db: Db, made: readonly Awaited<ReturnType<typeof madeAgain>>[]) =>
  keepPairs(
    db,
    made.map(({ place: _, pairs: sums, ...one }) => ({ ...one, sums, format: pairFormat })),
  )

/** The questionnaires whose sums are kept. */
export const shortForms: readonly string[] = [...new Set(questionnaires.map(({ id }) => id))].filter(
  (id) => !longForms.includes(id),
)

/** Sums every group that lacks an answer: after an import, so that the first reader need not wait. */
export async function settlePairs(db: Db): Promise<void> {
  for (const half of await halvesWithAnswers(db)) {
    const { groups } = await readPairs(db, [half], shortForms)
    const stale = groups.filter((group) => !arePairsSettled(group))
    if (stale.length === 0) continue
    await keepAll(db, await Promise.all(stale.map((group) => madeAgain(db, group))))
    await turn()
  }
}
