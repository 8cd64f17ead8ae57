import type { Context } from 'hono'
import { type Language, say, sayAll } from '../../surveys/languages.ts'
import type { Env } from '../world.ts'
import { type Look, lookFrom, lookQuery } from './look.tsx'
import { page } from './page.tsx'
import { words } from './words/common.ts'
import { thanksWords } from './words/thanks.ts'

type Thanks = {
  readonly receipt: string
  readonly again: boolean
  readonly demo: boolean
  /** A reply was wished for: the receipt is what it is followed by. */
  readonly wished: boolean
}

/** Said only when the answer is durable. `again`: it was recorded before, with other content. */
export function thanksPage(c: Context<Env>, { receipt, again, demo, wished }: Thanks) {
  const language = c.var.language
  const said = sayAll(words, language)
  const look = lookFrom(c.req.query())
  const children = (
    <>
      <h1>{said.thanks}</h1>
      <p role="status">{again ? said.recordedBefore : said.recorded}</p>
      {wished && <ToKeep receipt={receipt} language={language} look={look} />}
      <p class="small">{said.use}</p>
      <p>
        <a href={`/ket-qua?lang=${language}${lookQuery(look)}`}>{said.results}</a>
      </p>
      {!wished && (
        <p class="small">
          {said.receipt}: <span class="receipt">{receipt}</span>
        </p>
      )}
    </>
  )
  // A minute, so that our script, which has had it as the answer to sending, shows it even if the line drops again.
  c.header('Cache-Control', 'private, max-age=60')
  return page(c, { title: said.thanks, children, demo, css })
}

const css =
  '.small .receipt{font:inherit}.keep{border:2px solid var(--line);border-radius:.75rem;padding:0 1rem 1rem;margin-bottom:1.25rem}'

type Kept = { readonly receipt: string; readonly language: Language; readonly look: Look }

/** The code stands in the page only; the button sends it in a body, so that no address holds it. */
const ToKeep = ({ receipt, language, look }: Kept) => (
  <form id="f" class="keep" method="post" action={`/bien-nhan?lang=${language}${lookQuery(look)}`}>
    <p>{say(thanksWords.keep, language)}</p>
    <p>
      {say(words.receipt, language)}: <span class="receipt">{receipt}</span>
    </p>
    <input type="hidden" name="code" value={receipt} />
    <button type="submit">{say(thanksWords.status, language)}</button>
  </form>
)
