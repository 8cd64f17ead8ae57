/** So many forms must have been filled in before it is known how long that takes. */
const fewest = 30
/** The latest tell it. */
const most = 200
/** Nobody reads and answers in so small a part of what it usually takes (specification §12 g). */
const tooFast = 0.4

type Times = { readonly latest: number[]; next: number; usual: number | undefined }

/**
 * How long people take for each form, by its channel, in memory only. A time is told apart from the others by their
 * median; what is too fast does not shift it.
 */
export function newSpeeds() {
  const known = new Map<string, Times>()
  return {
    /**
     * Notes how long somebody took, in milliseconds.
     *
     * @param form which form, and how it came in
     * @returns whether that is less than four tenths of the median of the others before
     */
    isHasty(form: string, took: number): boolean {
      const times = known.get(form) ?? { latest: [], next: 0, usual: undefined }
      known.set(form, times)
      if (times.usual !== undefined && took < tooFast * times.usual) return true
      times.latest[times.next] = took
      times.next = (times.next + 1) % most
      // Sorting two hundred numbers for each answer would be dear for what changes so slowly.
      if (times.latest.length >= fewest && times.next % 10 === 0) times.usual = middleOf(times.latest)
      return false
    },
  }
}

const middleOf = (times: readonly number[]): number | undefined =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
