import type { Db } from '../../db/db.ts'
import { cellKey, type Patterns, readCells, respondedPatterns } from '../../db/queries/cells.ts'
import { readPairs } from '../../db/queries/pair-sums.ts'
import { halvesWithAnswers } from '../../db/queries/tallies.ts'
import { longForms, sumsOf } from '../reports/engine/answers/form-sums.ts'
import { pairSumsOf } from '../reports/engine/answers/pair-sums.ts'
import { isSettled, turn } from './cells.ts'
import { arePairsSettled, shortForms } from './known-pairs.ts'

/** Sums that are not those of the responses: where, which of them, as kept and as made again. */
export type WrongSums = { readonly [column: string]: unknown; readonly tallied: number; readonly recounted: number }

/**
 * Makes all sums again from the responses themselves, half-month by half-month, and
 * compares. Sums that lack an answer are passed over: nobody reads them.
 */
export async function wrongSums(db: Db): Promise<WrongSums[]> {
  const wrong: WrongSums[] = []
  for (const half of await halvesWithAnswers(db)) {
    const responded = await respondedPatterns(db, half)
    wrong.push(...(await wrongCells(db, half, responded)), ...(await wrongPairs(db, half, responded)))
    await turn()
  }
  return wrong
}

type Responded = ReadonlyMap<string, Patterns>

async function wrongCells(db: Db, half: string, responded: Responded): Promise<WrongSums[]> {
  const { cells } = await readCells(db, [half], longForms)
  return cells.filter(isSettled).flatMap(({ sums, n, summed, format, ...cell }) => {
    const again = sumsOf(cell, responded.get(cellKey(cell)) ?? [])
    const place = again.findIndex((sum, i) => sum !== sums[i])
    return place === -1 ? [] : [{ ...cell, sum: place, tallied: sums[place] ?? 0, recounted: again[place] ?? 0 }]
  })
}

async function wrongPairs(db: Db, half: string, responded: Responded): Promise<WrongSums[]> {
  const { groups } = await readPairs(db, [half], shortForms)
  return groups.filter(arePairsSettled).flatMap(({ sums, n, counted, format, ...group }) => {
    const again = pairSumsOf(group, patternsIn(group, responded))
    const parts = [...new Set([...Object.keys(sums), ...Object.keys(again)])]
    for (const part of parts) {
      const [kept = [], made = []] = [sums[part], again[part]]
      const place = [...made, ...kept].findIndex((_, i) => (made[i] ?? 0) !== (kept[i] ?? 0))
      if (place !== -1) return [{ ...group, part, sum: place, tallied: kept[place] ?? 0, recounted: made[place] ?? 0 }]
    }
    return []
  })
}

type Group = {
  readonly unit: string
  readonly stream: string
  readonly questionnaire: string
  readonly version: number
}

/** What was answered in all contexts of a group. */
function patternsIn({ unit, stream, questionnaire, version }: Group, responded: Responded): Patterns {
  return [...responded].flatMap(([key, patterns]) => {
    const [s, q, v, , , , u] = JSON.parse(key) as [string, string, number, string, string, string, string]
    return s === stream && q === questionnaire && v === version && u === unit ? patterns : []
  })
}
