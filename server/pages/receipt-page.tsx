import type { Context } from 'hono'
import { type Language, say } from '../../surveys/languages.ts'
import type { Env } from '../world/world.ts'
import { CodeField } from './code-field.tsx'
import { type Look, lookFrom } from './look.tsx'
import { page } from './page.tsx'
import { words } from './words/common.ts'
import { receiptWords } from './words/receipt.ts'

type Refused = { readonly code: string; readonly refused: string; readonly look: Look }

/** Where a receipt code is typed. Comes back with what was typed when nothing stands under it. */
export function receiptPage(c: Context<Env>, refused?: Refused) {
  const language = c.var.language
  const deleted = c.req.query('da-xoa')
  const gone = deleted === undefined ? undefined : deleted === 'het' ? receiptWords.wordsGone : receiptWords.gone
  const children = (
    <>
      <h1>{say(words.lookUp, language)}</h1>
      {gone && <p role="status">{say(gone, language)}</p>}
      <p>{say(receiptWords.lead, language)}</p>
      {!c.var.world.replies && <p class="small">{say(receiptWords.noNewOnes, language)}</p>}
      {refused && (
        <p class="wrong" id="why" role="alert" tabIndex={-1} autofocus>
          {refused.refused}
        </p>
      )}
      <form id="f" method="post" action={`/bien-nhan?lang=${language}`}>
        <CodeField
          label={say(words.receipt, language)}
          hint={say(receiptWords.hint, language)}
          typed={refused?.code.slice(0, 200)}
          describedBy={refused ? 'hint why' : 'hint'}
          refused={refused !== undefined}
        />
        <button type="submit">{say(receiptWords.show, language)}</button>
      </form>
      <Home language={language} />
    </>
  )
  c.header('Cache-Control', 'no-store')
  const heading = refused
    ? `${say(words.error, language)}: ${say(words.lookUp, language)}`
    : say(words.lookUp, language)
  const look = refused?.look ?? lookFrom(c.req.query())
  return page(c, { title: heading, children, look, switchable: !refused }, refused ? 404 : 200)
}

/** The way back to the first page. */
export const Home = ({ language }: { readonly language: Language }) => (
  <p class="to">
    <a href={`/?lang=${language}`}>{say(words.home, language)}</a>
  </p>
)
