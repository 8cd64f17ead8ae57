import type { Context } from 'hono'
import { type Language, say, sayAll } from '../../surveys/languages.ts'
import type { Env } from '../world/world.ts'
import { type Look, lookFrom, lookQuery } from './look.tsx'
import { page } from './page.tsx'
import { words } from './words/common.ts'
import { noReplyWords, thanksWords } from './words/thanks.ts'

type Thanks = {
  /** Undefined for an answer stored by an older program, whose receipt only its holder knows. */
  readonly receipt: string | undefined
  readonly again: boolean
  /** Why no reply comes, where one was wished for: the wish was not kept, and that is said. */
  readonly noReply: 'not-offered' | 'no-words' | undefined
  readonly demo: boolean
  /** A reply was wished for: the receipt is what it is followed by. Without, a code would open nothing. */
  readonly wished: boolean
}

/** Said only when the answer is durable. `again`: it was recorded before, with other content. */
export function thanksPage(c: Context<Env>, { receipt, again, noReply, demo, wished }: Thanks) {
  const language = c.var.language
  const said = sayAll(words, language)
  const look = lookFrom(c.req.query())
  const children = (
    <>
      <h1>{said.thanks}</h1>
      <p role="status">{again ? said.recordedBefore : said.recorded}</p>
      {wished && receipt && <ToKeep receipt={receipt} language={language} look={look} />}
      {noReply && !wished && <p>{say(noReplyWords[noReply], language)}</p>}
      <p class="small">{said.use}</p>
      <p class="to">
        <a href={`/ket-qua?lang=${language}${lookQuery(look)}`}>{said.results}</a>
        <a href={`/?lang=${language}${lookQuery(look)}`}>{said.home}</a>
      </p>
    </>
  )
  // A minute, so that our script, which has had it as the answer to sending, shows it even if the line drops again.
  c.header('Cache-Control', 'private, max-age=60')
  return page(c, { title: said.thanks, children, demo, css })
}

const css = '.keep{border:2px solid var(--line);border-radius:.6em;padding:0 1em}'

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
