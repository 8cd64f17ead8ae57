import type { Random } from '../simulate/random.ts'
import type { Ledger } from './ledger.ts'
import type { Network } from './network.ts'
import type { Timeline } from './timeline.ts'
import type { Place } from './ward.ts'

/** Something that loses its memory when the power goes, and not what it keeps on its disk. */
export type Machine = {
  readonly name: string
  readonly start: () => void
  readonly kill: () => void
  /** Calls `act` once, when it next begins something that could be cut off in the middle. */
  readonly whenBusy: (act: () => void) => void
}

/** What somebody who plays a part in a run is given. */
export type Play = {
  readonly timeline: Timeline
  readonly network: Network
  readonly ledger: Ledger
  readonly place: Place
  /** Chance of one's own: another actor in the play changes nothing of what this one does. */
  readonly random: Random
  /** When the troubles end and everything works again. */
  readonly calmFrom: number
  /** A machine that is switched on now, and off and on again at random as long as there are troubles. */
  readonly machine: (machine: Machine) => void
}

/**
 * Somebody who sends answers, such as a citizen with a form, a tablet at its counter, an interviewer's telephone. What
 * is sent is told the ledger before, what was acknowledged after; a run ends when nobody waits for anything.
 */
export type Actor = { readonly name: string; readonly begin: (play: Play) => void }

/** A moment, evenly between two. */
export const between = (random: Random, from: number, to: number): number => from + random() * (to - from)
