import { inHashOrder, sha256 } from './hash-order.ts'

/** A unit of the frame: a household by its code, without a name. */
export type FrameUnit = { readonly code: string; readonly stratum: string; readonly adults: number | null }

/** How many of a stratum are visited from the start, and how many wait in reserve, in how many parts. */
export type Allocation = { readonly stratum: string; readonly main: number; readonly reserve: number }

/** A unit that was drawn; `part` is 0 for the main sample, 1, 2 … for the parts of the reserve. */
export type Drawn = { readonly code: string; readonly stratum: string; readonly rank: number; readonly part: number }

/**
 * By what a unit is ordered: anybody can recompute it with `printf '%s|%s' seed code | sha256sum`.
 *
 * @example
 * drawKey('7', 'A').slice(0, 8) // => '42974aaa'
 */
export const drawKey = (seed: string, code: string): string => sha256(drawn(seed, code))

const drawn = (seed: string, code: string): string => `${seed}|${code}`

/**
 * Draws within each stratum: the units by their key, rising; the first are the main sample, those behind them the reserve.
 * Houses that are added to the frame keep the order of the others, so that it stays the same draw.
 *
 * @throws RangeError when a stratum has fewer units than are to be drawn
 */
export function drawSample(frame: readonly FrameUnit[], seed: string, allocation: readonly Allocation[]): Drawn[] {
  return allocation.flatMap(({ stratum, main, reserve }) => {
    const own = frame.filter((unit) => unit.stratum === stratum)
    if (own.length < main + reserve)
      throw new RangeError(`the stratum ${stratum} has ${own.length} units, and ${main + reserve} are to be drawn`)
    return inHashOrder(own, ({ code }) => drawn(seed, code))
      .slice(0, main + reserve)
      .map(({ code }, i) => ({
        code,
        stratum,
        rank: i + 1,
        part: i < main ? 0 : 1 + Math.floor((i - main) / partSize),
      }))
  })
}

/** A part of the reserve is released whole, so that it stays a random part of its stratum. */
const partSize = 10

/**
 * What a frame is sealed by: the SHA-256 of its units, a line `code;stratum;adults` each, in the order of their codes.
 *
 * @example
 * frameSeal([{ code: 'b', stratum: '1', adults: 2 }, { code: 'a', stratum: '1', adults: null }]) === frameSeal([{ code: 'a', stratum: '1', adults: null }, { code: 'b', stratum: '1', adults: 2 }]) // => true
 */
export const frameSeal = (frame: readonly FrameUnit[]): string =>
  sha256(
    frame
      .map(({ code, stratum, adults }) => `${code};${stratum};${adults ?? ''}\n`)
      .toSorted()
      .join(''),
  )

/**
 * Which adult of a household is asked, from 1, counted from the oldest: nobody at the door chooses.
 *
 * @example
 * adultAsked('7', 'A', 1) // => 1
 */
export function adultAsked(seed: string, code: string, adults: number): number {
  if (!(Number.isInteger(adults) && adults >= 1))
    throw new RangeError(`a household with ${adults} adults has nobody to ask`)
  return 1 + Number(BigInt(`0x${sha256(`${seed}|${code}|${adults}`)}`) % BigInt(adults))
}
