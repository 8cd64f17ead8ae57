import { eventsOf, type findCaseByCode } from '../../../db/queries/cases.ts'
import { forgetContact, forgetWords, putContact, sealedContact } from '../../../db/queries/contacts.ts'
import { dayOf, oneDay } from '../../../surveys/grammar/calendar.ts'
import type { Rating } from '../../../surveys/grammar/case.ts'
import type { Actor } from '../../access/actor.ts'
import { keysFor } from '../../access/keys.ts'
import { seal, unseal } from '../../access/seal.ts'
import { contactDays, type Wish } from '../../answers/wish.ts'
import { maySay } from '../../cases/author.ts'
import type { World } from '../../world/world.ts'
import { type ActWorld, act, note } from '../act.ts'
import { happen } from './change-case.ts'

/** The case of whoever has its receipt code in hand. */
type Own = NonNullable<Awaited<ReturnType<typeof findCaseByCode>>>

/** Whoever has the receipt code in hand. */
const author = (request: string): Actor => ({
  ...{ by: 'author', held: [{ role: 'receipt', unit: '' }], via: 'link', request },
})

/**
 * The author says of the reply whether it solved the matter, once for each reply. What is not solved is open again.
 *
 * @returns false when the reply was rated before, or its time is over
 */
export async function rateReply(world: World, row: Own, rating: Rating, words: string, request: string) {
  const events = (await eventsOf(world.db, [row.number])).get(row.number) ?? []
  if (!maySay(row, events, dayOf(world.now())).rating) return false
  const event = { kind: 'rated', rating, ...(words === '' ? {} : { words }) } as const
  await happen(world, author(request), 'case-rated', { row, events }, { event, detail: { rating } })
  return true
}

/** The author writes once more, once for each reply. @returns false when that was done before, or its time is over */
export async function writeMore(world: World, row: Own, words: string, request: string) {
  const events = (await eventsOf(world.db, [row.number])).get(row.number) ?? []
  if (!maySay(row, events, dayOf(world.now())).message) return false
  await happen(world, author(request), 'case-messaged', { row, events }, { event: { kind: 'messaged', words } })
  return true
}

/** The author says how to be told that there is a reply; in place of what was said before. */
export async function giveContact(world: World, row: Own, wish: Exclude<Wish, { by: 'code' }>, request: string) {
  const now = world.now()
  const sealed = await seal(keysFor(world, 'contact'), wish.contact, String(row.number))
  const deleteOn = dayOf(now + contactDays * oneDay)
  const contact = { kind: wish.by, ...sealed, consentedOn: dayOf(now), deleteOn }
  await act(world, author(request), { act: 'contact-given', subject: ['contact', ''] }, (line) =>
    putContact(world.db, row.number, contact, line),
  )
}

/** All that is kept of a case that its author wrote or is answered with, for the author; the line of the log stands before. */
export async function copyForAuthor(world: World, row: Own, request: string) {
  const { number, openedOn, areaName } = row
  await note(world, author(request), { act: 'case-copied', subject: ['case', String(number)] })
  const events = (await eventsOf(world.db, [number])).get(number) ?? []
  const contact = await sealedContact(world.db, number)
  return {
    openedOn,
    area: areaName.vi,
    contact: contact ? await unseal(keysFor(world, 'contact'), contact, String(number)) : null,
    contactDeletedOn: contact?.deleteOn ?? null,
    history: events
      .filter(({ kind, by }) => by === '' || kind === 'replied')
      .map(({ on, kind, done, rating, words }) => ({ on, kind, done, rating, words })),
  }
}

/**
 * Deletes how to reach the author of a case, because the author says so.
 *
 * @param hashes the hashes the receipt code may be kept under
 */
export function forgetAuthor(world: ActWorld, hashes: readonly string[], request: string) {
  // Which case it was is not told: nothing is to be left that leads to its author.
  return act(world, author(request), { act: 'contact-deleted', subject: ['contact', ''] }, (line) =>
    forgetContact(world.db, hashes, line),
  )
}

/** Deletes all that the author wrote in a case, and how to reach the author, because the author says so. */
export function forgetAllSaid(world: ActWorld, { number, unit }: Own, request: string) {
  const deed = { act: 'case-words-deleted', unit, subject: ['case', String(number)] } as const
  return act(world, author(request), deed, (line) => forgetWords(world.db, number, line))
}
