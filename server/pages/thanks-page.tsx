import type { Context } from 'hono'
import type { Env } from '../world.ts'
import { page } from './page.tsx'
import { words } from './words.ts'

type Thanks = { readonly receipt: string; readonly again: boolean; readonly demo: boolean }

/** Said only when the answer is durable. `again`: it was recorded before, with other content. */
export function thanksPage(c: Context<Env>, { receipt, again, demo }: Thanks) {
  const said = words[c.var.language]
  const children = (
    <>
      <h1>{said.thanks}</h1>
      <p role="status">{again ? said.recordedBefore : said.recorded}</p>
      <p>
        {said.receipt}: <span class="receipt">{receipt}</span>
      </p>
      <p class="small">{said.use}</p>
    </>
  )
  c.header('Cache-Control', 'private, no-cache')
  return page(c, { title: said.thanks, children, demo })
}
