import { usualDay } from '../../db/queries/days.ts'
import { dayOf, oneDay } from '../../surveys/grammar/calendar.ts'
import { describeError } from '../world/describe-error.ts'
import type { World } from '../world/world.ts'
import { noteAlert } from './alerts.ts'

/** What tells answers that are alike: the form, the levels, and that no words came with them. */
export type Stored = { readonly pattern: string; readonly words: boolean }

const hour = 60 * 60_000
/** More answers in an hour than usual by so much, and at least so many, are told of. */
const timesUsual = 5
const fewest = 30
/** So many alike in an hour happen anyway. */
const alike = 20
/** What is usual is told by four weeks, and by the hours an office is open. */
const weeks = 28 * oneDay
const openHours = 8

type Hour = {
  readonly number: number
  readonly volume: Map<string, number>
  readonly alike: Map<string, number>
  readonly usual: Map<string, Promise<number>>
}

/** Counts the answers of the present hour, by touchpoint and by content, in memory. */
export function newWatch() {
  let present: Hour | undefined
  const add = (counts: Map<string, number>, key: string) => {
    const n = (counts.get(key) ?? 0) + 1
    counts.set(key, n)
    return n
  }
  return {
    count(touchpoint: string, { pattern, words }: Stored, now: number) {
      const number = Math.floor(now / hour)
      if (present?.number !== number)
        present = { number, volume: new Map(), alike: new Map(), usual: new Map() } satisfies Hour
      return {
        volume: add(present.volume, touchpoint),
        alike: words ? 0 : add(present.alike, `${touchpoint} ${pattern}`),
        usual: present.usual,
      }
    },
  }
}

/** Looks at an answer that was stored: whether its touchpoint gets many times what is usual, or many alike. */
export async function noteStored(world: World, touchpoint: string, stored: Stored): Promise<void> {
  if (touchpoint === '') return
  const counted = world.limits.watch.count(touchpoint, stored, world.now())
  // The first that is too many tells of all before it.
  const beyond = (n: number, most: number) => (n === most + 1 ? n : 1)
  if (counted.alike > alike) await noteAlert(world, 'alike', touchpoint, beyond(counted.alike, alike))
  if (counted.volume < fewest) return
  try {
    const usual = counted.usual.get(touchpoint) ?? usualHour(world, touchpoint)
    counted.usual.set(touchpoint, usual)
    const most = Math.max(fewest, Math.ceil(timesUsual * (await usual))) - 1
    if (counted.volume > most) await noteAlert(world, 'volume', touchpoint, beyond(counted.volume, most))
  } catch (error) {
    counted.usual.delete(touchpoint)
    world.log({ level: 'error', event: 'usual not read', ...describeError(error) })
  }
}

async function usualHour({ db, now }: World, touchpoint: string): Promise<number> {
  const today = now()
  return (await usualDay(db, touchpoint, dayOf(today - weeks), dayOf(today - oneDay))) / openHours
}
