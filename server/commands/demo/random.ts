/** Draws that look random and are the same for the same seed, on every machine. */
export type Random = ReturnType<typeof randomFrom>

/** Ways to draw from one seed: every call of any of them takes the next number of the same row. */
export function randomFrom(seed: string) {
  const next = sfc32(seed)
  return {
    /** Between 0 and 1. */
    next,
    chance: (share: number) => next() < share,
    between: (least: number, most: number) => least + next() * (most - least),
    /** From the bell curve around 0 with standard deviation 1. */
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    /** One of the things, each as often as its weight says. */
    chooser: <T>(things: readonly T[], weight: (one: T) => number) => {
      let sum = 0
      const sums = things.map((one) => (sum += weight(one)))
      return (): T => things[placeOf(next() * (sums.at(-1) ?? 0), sums)] as T
    },
  }
}

/** The generator sfc32, its state filled from the words of the seed. @returns the next number between 0 and 1 */
function sfc32(seed: string): () => number {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return (t >>> 0) / 2 ** 32
  }
  for (const letter of seed) {
    a ^= letter.codePointAt(0) ?? 0
    next()
  }
  for (let i = 0; i < 20; i++) next()
  return next
}

/** Where in a list of rising sums a number falls: each place as likely as its share of the last sum. */
function placeOf(drawn: number, sums: readonly number[]): number {
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > drawn) high = middle
    else low = middle + 1
  }
  return low
}
