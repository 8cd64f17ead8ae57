import type { Context } from 'hono'
import { Hono } from 'hono'
import { caseBehind, forgetAuthor } from '../answers/case.ts'
import { notCrossSite } from '../http/security.ts'
import { atMost, readForm } from '../http/validate.ts'
import { guessing } from '../limits/guess-limits.ts'
import { lookFrom, lookQuery } from '../pages/look.tsx'
import { casePage, receiptPage } from '../pages/receipt-page.tsx'
import { isProblem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/**
 * What became of a comment whose author wishes for a reply. The receipt code is
 * a secret, so it comes in a body only: no address, history or log holds it.
 */
export const receipt = new Hono<Env>()
  .use(notCrossSite, atMost(4096))
  .get('/', (c) => receiptPage(c))
  .post('/', async (c) => answer(c, await asked(c)))
  .post('/xoa', async (c) => {
    const { code, look } = await asked(c)
    await guessing(c, 'receipt', () => forgetAuthor(c.var.world, code, c.var.requestId))
    // On to a page that was not sent for: going back from it asks nobody to send a form again.
    return c.redirect(`/bien-nhan?lang=${c.var.language}&da-xoa${lookQuery(look)}`, 303)
  })
  .get('/xoa', (c) => c.redirect(`/bien-nhan?lang=${c.var.language}`))

async function asked(c: Context<Env>) {
  const { code, ...look } = await readForm(c)
  return { code: typeof code === 'string' ? code : '', look: lookFrom(look) }
}

async function answer(c: Context<Env>, sent: Awaited<ReturnType<typeof asked>>) {
  try {
    return casePage(c, { ...sent, found: await guessing(c, 'receipt', () => caseBehind(c.var.world, sent.code)) })
  } catch (error) {
    if (!isProblem(error, 'caseUnknown')) throw error
    return receiptPage(c, { ...sent, refused: error.told(c.var.language) })
  }
}
