import { dayOf, oneDay } from '../grammar/calendar.ts'
import { inPerson1, type Outcome, type OutcomeId } from '../outcomes/in-person.1.ts'
import type { Protocol } from './protocol.ts'

/** What part of a week somebody came in. */
export type DayPart = 'day' | 'evening' | 'weekend'
export const dayParts = ['day', 'evening', 'weekend'] as const

/** From five in the afternoon it is evening. */
const evening = 17

/**
 * The part of the week of a moment in Hà Nội.
 *
 * @example
 * dayPartOf(Date.parse('2026-10-05T18:30:00+07:00')) // => 'evening'
 * dayPartOf(Date.parse('2026-10-04T09:00:00+07:00')) // => 'weekend'
 */
export function dayPartOf(at: number): DayPart {
  const day = dayOf(at)
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6) return 'weekend'
  const hour = Math.floor(((at + 7 * 3_600_000) % oneDay) / 3_600_000)
  return hour >= evening ? 'evening' : 'day'
}

/** What is known of one visit. */
export type VisitOf = { readonly at: number; readonly outcome: OutcomeId; readonly adults: number | null }

/** Where a household stands after some visits. */
export type Standing = {
  readonly visits: number
  readonly parts: readonly DayPart[]
  /** How it ended so far; undefined before the first visit. */
  readonly outcome: Outcome | undefined
  /** Counted at the door, the last that was. */
  readonly adults: number | null
  /** Nobody goes there again: it answered, refused for good, or was visited as often as the protocol asks. */
  readonly isOver: boolean
  /** A part of the week in which nobody came yet, where one is still asked for. */
  readonly advised: DayPart | undefined
}

const outcomeOf = (id: OutcomeId): Outcome | undefined => inPerson1.find((one) => one.id === id)

/** What was learnt of a household outlasts a later visit on which nobody was met. */
const learnt = { complete: 4, partial: 3, refusal: 2, other: 2, notEligible: 2, nonContact: 1 } as const
const learntBy = ({ class: of }: Outcome): number => (of in learnt ? learnt[of as keyof typeof learnt] : 0)

/**
 * Where a household stands. Its last visit decides, unless an earlier one learnt more: a household that refused and was
 * not met again has refused. One that answered and then withdrew has refused (AAPOR 2.11).
 */
export function standingOf(all: readonly VisitOf[], protocol: Pick<Protocol, 'minVisits' | 'minParts'>): Standing {
  const visits = all.toSorted((a, b) => a.at - b.at)
  const parts = [...new Set(visits.map(({ at }) => dayPartOf(at)))]
  const outcome = visits.reduce<Outcome | undefined>((known, { outcome: id }) => {
    const found = outcomeOf(id)
    if (!found) return known
    return id === 'withdrawn' || !known || learntBy(found) >= learntBy(known) ? found : known
  }, undefined)
  const isExhausted = visits.length >= protocol.minVisits && parts.length >= protocol.minParts
  const isOver = outcome !== undefined && (outcome.again === 'never' || isExhausted)
  return {
    visits: visits.length,
    parts,
    outcome,
    adults: visits.findLast(({ adults }) => adults !== null)?.adults ?? null,
    isOver,
    advised: isOver || parts.length >= protocol.minParts ? undefined : dayParts.find((part) => !parts.includes(part)),
  }
}
