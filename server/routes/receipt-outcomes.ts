import { ratings } from '../../surveys/grammar/case.ts'
import { readWish } from '../answers/wish.ts'
import type { Followed } from '../pages/case-page.tsx'
import { lookQuery } from '../pages/look.tsx'
import { sentWords } from '../pages/words/case.ts'
import type { Outcome, Own } from './receipt.ts'

/** As many characters as a comment may have. */
const mostWords = 1000

const acts = () => import('../acts/cases/by-author.ts')

const told = (sentence: NonNullable<Followed['told']>['sentence'], values = {}) => ({
  told: { sentence, values, refused: false },
})
const refused = (sentence: NonNullable<Followed['told']>['sentence'], typed: Followed['typed'], values = {}) => ({
  told: { sentence, values, refused: true },
  ...(typed ? { typed } : {}),
})

/** The author rates the last reply. */
export async function rated({ c, row, sent: { rating, words = '' } }: Own): Promise<Outcome> {
  const given = ratings.find((one) => one === rating)
  if (!given || words.length > mostWords) return refused(sentWords.noRating, { rated: words, rating: rating ?? '' })
  const isNew = await (await acts()).rateReply(c.var.world, row, given, words, c.var.requestId)
  return told(isNew ? sentWords.rated : sentWords.ratedBefore)
}

/** The author writes once more. */
export async function messaged({ c, row, sent: { words = '' } }: Own): Promise<Outcome> {
  if (words === '' || words.length > mostWords)
    return refused(sentWords.noMessage, { message: words }, { n: mostWords })
  const isNew = await (await acts()).writeMore(c.var.world, row, words, c.var.requestId)
  return isNew ? told(sentWords.messaged) : refused(sentWords.messagedBefore, undefined)
}

/** The author says how to be told of a reply. */
export async function reached({ c, row, sent: { contact = '', consent } }: Own): Promise<Outcome> {
  const wish = readWish(contact, consent)
  if (!wish) return refused(sentWords.notReached, { contact })
  await (await acts()).giveContact(c.var.world, row, wish, c.var.requestId)
  return told(sentWords.reached)
}

/** The author has all that he wrote deleted. */
export async function erased({ c, row, look, sent: { sure } }: Own): Promise<Outcome> {
  if (sure === undefined) return refused(sentWords.notSure, undefined)
  await (await acts()).forgetAllSaid(c.var.world, row, c.var.requestId)
  return c.redirect(`/bien-nhan?lang=${c.var.language}&da-xoa=het${lookQuery(look)}`, 303)
}

/** Everything that is kept under the code, as a file for its author alone. */
export async function copied({ c, row }: Own): Promise<Response> {
  const copy = await (await acts()).copyForAuthor(c.var.world, row, c.var.requestId)
  c.header('Cache-Control', 'no-store')
  c.header('Content-Disposition', 'attachment; filename="yeu-cau-tra-loi.json"')
  return c.json(copy)
}
