import type { Context } from 'hono'
import { takesEncoding } from '../http/takes-encoding.ts'
import type { Env, FillPage, PageWithHole } from '../world/world.ts'
import { type Drawn, describePage } from './page.tsx'

/** A page drawn once, for all requests that differ only in the submission's id. */
type Mould = PageWithHole & Pick<Drawn, 'policy'> & { fill?: FillPage }

/** The pages asked for last; about 40 kB each. */
const moulds = new Map<string, Mould>()
const atMost = 128

/**
 * Answers with a page of which everything but the submission's id is drawn, and
 * where the door can, compressed, once. Nothing else of a request may show on it.
 *
 * @param newId makes an id for each sending
 * @param key everything the page depends on but the id
 * @param draw the page for an id, which it names last of all places
 */
export function templatedPage(c: Context<Env>, newId: () => string, key: string, draw: (id: string) => Drawn) {
  const mould = recall(key) ?? keep(key, cut(draw))
  describePage(c, mould)
  c.header('Vary', 'Accept-Encoding, Accept-Language')
  const { gzipTemplate } = c.var.world
  if (!gzipTemplate || !takesEncoding(c.req.header('Accept-Encoding'), 'gzip'))
    return c.html(mould.before + newId() + mould.after)

  mould.fill ??= gzipTemplate(mould)
  const { fill } = mould
  const body = fill(newId())
  const answer = c.body(body, 200, {
    'Content-Type': 'text/html; charset=UTF-8',
    'Content-Encoding': 'gzip',
    'Content-Length': String(body.length),
  })
  fills.set(answer, () => fill(newId()))
  return answer
}

type Again = () => ReturnType<FillPage>
const fills = new WeakMap<Response, Again>()

/** How the page of an answer is made again with another id, where it was pressed. */
export const fillOf = (answer: Response): Again | undefined => fills.get(answer)

/** Stands for the id while the page is drawn. */
const blank = '00000000-0000-0000-0000-000000000000'

function cut(draw: (id: string) => Drawn): Mould {
  const { html, policy } = draw(blank)
  const hole = html.lastIndexOf(blank)
  if (hole < 0) throw new Error('a page to be pressed does not name its id')
  return { before: html.slice(0, hole), after: html.slice(hole + blank.length), policy }
}

function recall(key: string): Mould | undefined {
  const mould = moulds.get(key)
  return mould && keep(key, mould)
}

/** Puts it last in line to be forgotten. */
function keep(key: string, mould: Mould): Mould {
  moulds.delete(key)
  moulds.set(key, mould)
  const [oldest = key] = moulds.keys()
  if (moulds.size > atMost) moulds.delete(oldest)
  return mould
}
