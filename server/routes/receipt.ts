import type { Context } from 'hono'
import { Hono } from 'hono'
import { caseBehind, followedCase, hashesOf, type lookUpCase } from '../answers/case.ts'
import { readWish } from '../answers/wish.ts'
import { notCrossSite } from '../http/security.ts'
import { atMost, readForm } from '../http/validate.ts'
import { guessing } from '../limits/guess-limits.ts'
import { casePage, type Followed } from '../pages/case-page.tsx'
import { type Look, lookFrom, lookQuery } from '../pages/look.tsx'
import { receiptPage } from '../pages/receipt-page.tsx'
import { sentWords } from '../pages/words/receipt.ts'
import { isProblem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/** As many characters as a comment may have. */
const mostWords = 1000

const acts = () => import('../acts/cases/by-author.ts')

/**
 * What became of a comment whose author wishes for a reply, and what the author says of it. The receipt code is
 * a secret, so it comes in a body only: no address, history or log holds it.
 */
export const receipt = new Hono<Env>()
  .use(notCrossSite, atMost(16384))
  .get('/', (c) => receiptPage(c))
  .post('/', (c) => answer(c, async () => ({})))
  .post('/danh-gia', (c) => answer(c, rated))
  .post('/nhan-them', (c) => answer(c, messaged))
  .post('/lien-he', (c) => answer(c, reached))
  .post('/ban-sao', (c) => answer(c, async (own) => copyOf(c, own)))
  .post('/xoa-noi-dung', (c) => answer(c, erased))
  .post('/xoa', async (c) => {
    const { code, look } = await asked(c)
    await guessing(c, 'receipt', async () =>
      (await acts()).forgetAuthor(c.var.world, hashesOf(c.var.world, code), c.var.requestId),
    )
    // On to a page that was not sent for: going back from it asks nobody to send a form again.
    return c.redirect(`/bien-nhan?lang=${c.var.language}&da-xoa${lookQuery(look)}`, 303)
  })
  .get('/xoa', (c) => c.redirect(`/bien-nhan?lang=${c.var.language}`))

async function asked(c: Context<Env>) {
  const { code, ...fields } = await readForm(c)
  const sent = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value).trim()]))
  return { code: typeof code === 'string' ? code : '', sent, look: lookFrom(fields) }
}

/** Whoever has a receipt code in hand, what was sent with it, and the request. */
type Own = Awaited<ReturnType<typeof asked>> & {
  readonly c: Context<Env>
  readonly row: NonNullable<Awaited<ReturnType<typeof lookUpCase>>>
}
type Outcome = Pick<Followed, 'told' | 'typed'> | Response

/** Lets the author do something, and shows the case as it stands after it. */
async function answer(c: Context<Env>, act: (own: Own) => Promise<Outcome>) {
  const of = await asked(c)
  const { world } = c.var
  try {
    const row = await guessing(c, 'receipt', () => caseBehind(world, of.code))
    const outcome = await act({ ...of, c, row })
    if (outcome instanceof Response) return outcome
    return shown(c, of, outcome)
  } catch (error) {
    if (!isProblem(error, 'caseUnknown')) throw error
    return receiptPage(c, { code: of.code, look: of.look, refused: error.told(c.var.language) })
  }
}

async function shown(
  c: Context<Env>,
  { code, look }: { code: string; look: Look },
  outcome: Exclude<Outcome, Response>,
) {
  const { world } = c.var
  return casePage(c, { code, look, ...outcome, found: await followedCase(world, await caseBehind(world, code)) })
}

const told = (sentence: NonNullable<Followed['told']>['sentence'], values = {}) => ({
  told: { sentence, values, refused: false },
})
const refused = (sentence: NonNullable<Followed['told']>['sentence'], typed: Followed['typed'], values = {}) => ({
  told: { sentence, values, refused: true },
  ...(typed ? { typed } : {}),
})

async function rated({ c, row, sent: { rating, words = '' } }: Own): Promise<Outcome> {
  const given = (['solved', 'partly', 'unsolved'] as const).find((one) => one === rating)
  if (!given || words.length > mostWords) return refused(sentWords.noRating, { rated: words, rating: rating ?? '' })
  const isNew = await (await acts()).rateReply(c.var.world, row, given, words, c.var.requestId)
  return told(isNew ? sentWords.rated : sentWords.ratedBefore)
}

async function messaged({ c, row, sent: { words = '' } }: Own): Promise<Outcome> {
  if (words === '' || words.length > mostWords)
    return refused(sentWords.noMessage, { message: words }, { n: mostWords })
  const isNew = await (await acts()).writeMore(c.var.world, row, words, c.var.requestId)
  return isNew ? told(sentWords.messaged) : refused(sentWords.messagedBefore, undefined)
}

async function reached({ c, row, sent: { contact = '', consent } }: Own): Promise<Outcome> {
  const wish = readWish(contact, consent)
  if (!wish) return refused(sentWords.notReached, { contact })
  await (await acts()).giveContact(c.var.world, row, wish, c.var.requestId)
  return told(sentWords.reached)
}

async function erased({ c, row, look, sent: { sure } }: Own): Promise<Outcome> {
  if (sure === undefined) return refused(sentWords.notSure, undefined)
  await (await acts()).forgetAllSaid(c.var.world, row, c.var.requestId)
  return c.redirect(`/bien-nhan?lang=${c.var.language}&da-xoa=het${lookQuery(look)}`, 303)
}

/** Everything that is kept under the code, as a file for its author alone. */
async function copyOf(c: Context<Env>, { row }: Own): Promise<Response> {
  const copy = await (await acts()).copyForAuthor(c.var.world, row, c.var.requestId)
  c.header('Cache-Control', 'no-store')
  c.header('Content-Disposition', 'attachment; filename="yeu-cau-tra-loi.json"')
  return c.json(copy)
}
