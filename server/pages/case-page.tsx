import type { Context } from 'hono'
import type { Sentence } from '../../surveys/grammar/text.ts'
import { type Language, say } from '../../surveys/languages.ts'
import { doneNames, ratingNames } from '../../surveys/voice/cases.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import type { FollowedCase } from '../answers/followed-case.ts'
import type { Env } from '../world/world.ts'
import { CaseForms } from './case-forms.tsx'
import { type Look, lookFrom } from './look.tsx'
import { page } from './page.tsx'
import { Home } from './receipt-page.tsx'
import { happenedWords, sayWords, stoodWords } from './words/case.ts'
import { words } from './words/common.ts'
import { receiptWords } from './words/receipt.ts'

export type Followed = {
  readonly code: string
  readonly found: FollowedCase
  readonly look?: Look
  /** What became of what was just sent, and whether it was refused. */
  readonly told?: {
    readonly sentence: Sentence
    readonly values?: Record<string, string | number>
    readonly refused: boolean
  }
  /** What was typed and refused, by its field. */
  readonly typed?: { readonly [field: string]: string }
}

/** What happened stands along a line; a reply keeps its lines. */
const css = `.reply{white-space:pre-line}.case{list-style:none;padding:0}.case>li{border-left:3px solid var(--line);padding:0 0 .6em .8em}.case p{margin:.2em 0}`

/** What became of one comment, and what its author may still say. */
export function casePage(c: Context<Env>, { code, found, look, told, typed = {} }: Followed) {
  const language = c.var.language
  const { openedOn, areaName, state, answerBy, events, rating } = found
  const head = say(stoodWords[state], language)
  const isLost = rating === 'unsolved' && state === 'closed'
  const children = (
    <>
      <h1>{say(receiptWords.title, language)}</h1>
      {told && (
        <p
          {...(told.refused
            ? { class: 'wrong', role: 'alert', id: 'why', tabIndex: -1, autofocus: true }
            : { role: 'status' })}
        >
          {say(told.sentence, language, told.values ?? {})}
        </p>
      )}
      <p>
        <b>{head}</b> · {say(receiptWords.service, language)}: {say(areaName, language)}
      </p>
      {answerBy && <p>{say(receiptWords.waiting, language, { day: dayRead(answerBy) })}</p>}
      {isLost && <Lost language={language} />}
      <h2>{say(receiptWords.history, language)}</h2>
      <ol class="case">
        <History events={events} language={language} />
      </ol>
      <CaseForms {...{ code, found, language, typed }} />
      <Home language={language} />
    </>
  )
  // With no-store, going back to what was sent for would show an error page of the browser.
  c.header('Cache-Control', 'private, no-cache')
  const title = `${head}, ${say(receiptWords.on, language, { day: dayRead(openedOn) })}`
  const shown = { title, children, css, look: look ?? lookFrom(c.req.query()), switchable: false }
  return page(c, shown, told?.refused ? 422 : 200)
}

const Lost = ({ language }: { readonly language: Language }) => (
  <p>
    {say(happenedWords.atTop, language)} <a href={`/phan-anh?lang=${language}`}>{say(words.ways, language)}</a>
  </p>
)

type Events = Pick<FollowedCase, 'events'> & { readonly language: Language }

/** What its author is told of, with the words; who of the ward did what is the ward's matter. */
function History({ events, language }: Events) {
  let level = 0
  return (
    <>
      {events.map((event) => {
        const { n, kind, on, done, rating, by } = event
        if (!(kind in happenedWords)) return null
        const reopened = kind === 'rated' && rating === 'unsolved' ? levels[level++] : undefined
        return (
          <li key={n}>
            <p>
              <b>{say(happenedWords[kind as keyof typeof happenedWords], language)}</b>{' '}
              {say(receiptWords.on, language, { day: dayRead(on) })}
              {done && `: ${say(doneNames[done], language)}`}
              {rating && `: ${say(ratingNames[rating], language)}`}
            </p>
            {event.words !== null && <p class="reply">{event.words}</p>}
            {event.words === null && by === '' && kind !== 'rated' && (
              <p class="small">{say(sayWords.erased, language)}</p>
            )}
            {reopened && <p class="small">{say(reopened, language)}</p>}
          </li>
        )
      })}
    </>
  )
}

const levels = [happenedWords.toHead, happenedWords.toLeader]
