import type { Context } from 'hono'
import { Hono } from 'hono'
import { caseBehind, hashesOf, type lookUpCase } from '../answers/case.ts'
import { notCrossSite } from '../http/security.ts'
import { atMost, readForm } from '../http/validate.ts'
import { guessing } from '../limits/guess-limits.ts'
import type { Followed } from '../pages/case-page.tsx'
import { type Look, lookFrom, lookQuery } from '../pages/look.tsx'
import { receiptPage } from '../pages/receipt-page.tsx'
import { isProblem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

const acts = () => import('../acts/cases/by-author.ts')
/** What only whoever has a code in hand asks for is read then. */
const outcomes = () => import('./receipt-outcomes.ts')

/**
 * What became of a comment whose author wishes for a reply, and what the author says of it. The receipt code is
 * a secret, so it comes in a body only: no address, history or log holds it.
 */
export const receipt = new Hono<Env>()
  .use(notCrossSite, atMost(16384))
  .get('/', (c) => receiptPage(c))
  .post('/', (c) => answer(c, async () => ({})))
  .post('/danh-gia', (c) => answer(c, async (own) => (await outcomes()).rated(own)))
  .post('/nhan-them', (c) => answer(c, async (own) => (await outcomes()).messaged(own)))
  .post('/lien-he', (c) => answer(c, async (own) => (await outcomes()).reached(own)))
  .post('/ban-sao', (c) => answer(c, async (own) => (await outcomes()).copied(own)))
  .post('/xoa-noi-dung', (c) => answer(c, async (own) => (await outcomes()).erased(own)))
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
export type Own = Awaited<ReturnType<typeof asked>> & {
  readonly c: Context<Env>
  readonly row: NonNullable<Awaited<ReturnType<typeof lookUpCase>>>
}
export type Outcome = Pick<Followed, 'told' | 'typed'> | Response

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
  const [{ casePage }, { followedCase }] = await Promise.all([
    import('../pages/case-page.tsx'),
    import('../answers/followed-case.ts'),
  ])
  return casePage(c, { code, look, ...outcome, found: await followedCase(world, await caseBehind(world, code)) })
}
