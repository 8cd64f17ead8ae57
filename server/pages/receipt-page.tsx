import type { Context } from 'hono'
import { type Language, say } from '../../surveys/languages.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import type { Case } from '../answers/case.ts'
import type { Env } from '../world/world.ts'
import { CodeField } from './code-field.tsx'
import { type Look, lookFrom } from './look.tsx'
import { page } from './page.tsx'
import { words } from './words/common.ts'
import { contactKept, receiptWords } from './words/receipt.ts'

type Refused = { readonly code: string; readonly refused: string; readonly look: Look }

/** Where a receipt code is typed. Comes back with what was typed when nothing stands under it. */
export function receiptPage(c: Context<Env>, refused?: Refused) {
  const language = c.var.language
  const children = (
    <>
      <h1>{say(words.lookUp, language)}</h1>
      {c.req.query('da-xoa') !== undefined && <p role="status">{say(receiptWords.gone, language)}</p>}
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

type Followed = { readonly code: string; readonly found: Case; readonly look: Look }

/** Deleting is offered, not urged: its button is the quieter one. */
const css = '.reply{white-space:pre-line}button{background:none;color:var(--blue)}'

/** What became of one comment. */
export function casePage(c: Context<Env>, { code, found, look }: Followed) {
  const language = c.var.language
  const { openedOn, area, reply, repliedOn, contact } = found
  const state = reply === null ? receiptWords.received : receiptWords.replied
  const on = (day: string) => say(receiptWords.on, language, { day: dayRead(day) })
  const children = (
    <>
      <h1>{say(words.lookUp, language)}</h1>
      <p>
        <b>{say(receiptWords.received, language)}</b> {on(openedOn)}
        <br />
        {say(receiptWords.service, language)}: {say(area, language)}
      </p>
      {reply === null ? (
        <p>{say(receiptWords.waiting, language)}</p>
      ) : (
        <>
          <p>
            <b>{say(receiptWords.replied, language)}</b> {repliedOn && on(repliedOn)}
          </p>
          <p class="reply">{reply}</p>
        </>
      )}
      {contact && <Contact {...contact} code={code} language={language} />}
      <Home language={language} />
    </>
  )
  // With no-store, going back to what was sent for would show an error page of the browser.
  c.header('Cache-Control', 'private, no-cache')
  return page(c, { title: say(state, language), children, css, look, switchable: false })
}

const Home = ({ language }: { readonly language: Language }) => (
  <p class="to">
    <a href={`/?lang=${language}`}>{say(words.home, language)}</a>
  </p>
)

type Kept = NonNullable<Case['contact']> & { readonly code: string; readonly language: Language }

/** What is still kept to reach the author, until when, and how to have it deleted at once. */
function Contact({ kind, deleteOn, code, language }: Kept) {
  return (
    <form id="f" method="post" action={`/bien-nhan/xoa?lang=${language}`}>
      <p class="small">{say(contactKept[kind], language, { day: dayRead(deleteOn) })}</p>
      <input type="hidden" name="code" value={code} />
      <button type="submit">{say(receiptWords.forget, language)}</button>
    </form>
  )
}
