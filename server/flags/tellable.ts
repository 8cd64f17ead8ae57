/** The answers of a sign, by their ids. */
export type AnswerSet = { readonly name: string; readonly ids: ReadonlySet<string> }

/** The fewest answers of which it may be told what they said (specification §11.1). */
export const fewestTold = 5

/**
 * Of which sets it may be told what they said, in the order in which they are given: none of fewer than five answers, and
 * none that would let what one to four said be reckoned from another that is told, or from all those told together.
 *
 * @example
 * [...tellable([{ name: 'five', ids: new Set('abcde') }, { name: 'six', ids: new Set('abcdef') }])] // => ['five']
 */
export function tellable(sets: readonly AnswerSet[]): ReadonlySet<string> {
  const told: AnswerSet[] = []
  const together = new Set<string>()
  for (const one of sets) {
    if (one.ids.size < fewestTold || isFew(outside(one.ids, together))) continue
    const isClear = told.every(({ ids }) => {
      const [mine, theirs] = [outside(one.ids, ids), outside(ids, one.ids)]
      // Sets that share nobody say nothing of each other.
      return mine === one.ids.size || (!isFew(mine) && !isFew(theirs))
    })
    if (!isClear) continue
    told.push(one)
    for (const id of one.ids) together.add(id)
  }
  return new Set(told.map(({ name }) => name))
}

const outside = (ids: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  let n = 0
  for (const id of ids) if (!others.has(id)) n++
  return n
}

/** One to four people: what they said would be known. */
export const isFew = (n: number): boolean => n > 0 && n < fewestTold
