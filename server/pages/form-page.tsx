import type { Context } from 'hono'
import script from '../../client/survey/main.ts?script'
import type { NamedTouchpoint } from '../../db/queries/touchpoints.ts'
import { askedQuestions } from '../../surveys/grammar/parse-answers.ts'
import type { Question, Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { type Language, say, sayAll } from '../../surveys/languages.ts'
import type { Refused } from '../answers/wish.ts'
import type { Env } from '../world.ts'
import { Faces } from './faces.tsx'
import { FormHeading } from './form-heading.tsx'
import { conditionRules, rowRules } from './form-rules.ts'
import { type Look, lookFrom } from './look.tsx'
import { drawPage, page } from './page.tsx'
import { pressedPage } from './pressed.ts'
import { Questions } from './questions.tsx'
import { WishField, WishLine, wishCss } from './wish.tsx'
import { sendingWords, words } from './words/common.ts'

type Form = {
  readonly names: NamedTouchpoint['names']
  readonly counter: string
  readonly questionnaire: Questionnaire
  /** The submission's id: made before the first request, so that a resend does no harm. */
  readonly id: string
  readonly demo: boolean
  readonly look?: Look
  readonly given?: { readonly [question: string]: unknown }
  readonly refusals?: readonly Refused[]
}

/**
 * The questionnaire of a touchpoint, complete without script. With refusals it
 * comes back with everything kept. The empty form is drawn once for all who see
 * the same: what it shows must come by `form`, which is what it is kept under.
 */
export function formPage(c: Context<Env>, form: Form) {
  const language = c.var.language
  const sensitive = c.var.world.sensitiveQuestions
  const drawn = { look: lookFrom(c.req.query()), ...form, language, sensitive }
  c.header('Cache-Control', 'private, no-cache')
  if (form.refusals) return page(c, formContent(drawn), 422)

  const { id, questionnaire, ...shown } = drawn
  const key = JSON.stringify([questionnaire.id, questionnaire.version, shown])
  return pressedPage(c, id, key, (id) => drawPage(language, formContent({ ...drawn, id })))
}

type Shown = Form & { readonly look: Look; readonly language: Language; readonly sensitive: boolean }

function formContent(form: Shown) {
  const { names, counter, questionnaire, id, look, demo, given = {}, refusals = [], language, sensitive } = form
  const said = sayAll(words, language)
  const questions = askedQuestions(questionnaire, { sensitive })
  const lead = say(questionnaire.lead, language)

  const children = (
    <>
      <Faces />
      <FormHeading names={names} counter={counter} questionnaire={questionnaire} language={language} />
      {refusals.length > 0 && <Summary refusals={refusals} questions={questions} language={language} />}
      <form
        id="f"
        method="post"
        action={`?lang=${language}`}
        data-asks={`${questionnaire.id}.${questionnaire.version}`}
      >
        <Questions
          questionnaire={questionnaire}
          questions={questions}
          given={given}
          refusals={refusals}
          language={language}
        />
        <WishField language={language} given={given} refusals={refusals} />
        <button type="submit">{said.send}</button>
        <SendingStatus language={language} />
        <p class="small">
          {said.privacyLine} <a href={`/rieng-tu?lang=${language}`}>{said.privacy}</a>
        </p>
        <input name="website" class="hp" tabIndex={-1} autocomplete="off" aria-hidden="true" />
        <input type="hidden" name="version" value={questionnaire.version} />
        <input type="hidden" name="id" value={id} />
      </form>
    </>
  )
  const title = refusals.length > 0 ? `${said.error}: ${lead}` : lead
  return { title, children, demo, look, script, css: rowRules(language) + wishCss + conditionRules(questions) }
}

/** Empty until the script tells there how sending goes, in the words it finds here. */
function SendingStatus({ language }: { language: Language }) {
  const { sending, again, open, now } = sayAll(sendingWords, language)
  return <p role="status" data-sending={sending} data-again={again} data-open={open} data-now={now} />
}

/** Takes the focus when the form comes back, and leads to each question that needs another look. */
function Summary(props: { refusals: readonly Refused[]; questions: readonly Question[]; language: Language }) {
  const { refusals, questions, language } = props
  const asked = questions.filter(({ id }) => refusals.some(({ question }) => question === id))
  return (
    <div class="wrong" role="alert" tabIndex={-1} autofocus>
      <b>{say(words.lookAgain, language)}</b>
      <ul>
        {asked.map(({ id, ask }) => (
          <li key={id}>
            <a href={`#q-${id}`}>{say(ask, language)}</a>
          </li>
        ))}
        <WishLine refusals={refusals} language={language} />
      </ul>
    </div>
  )
}
