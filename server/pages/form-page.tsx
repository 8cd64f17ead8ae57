import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import script from '../../client/survey/main.ts?script'
import pagesScript from '../../client/survey/pages.ts?script'
import type { NamedTouchpoint } from '../../db/queries/touchpoints.ts'
import { askedQuestions } from '../../surveys/grammar/parse-answers.ts'
import type { Question, Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { type Language, say, sayAll } from '../../surveys/languages.ts'
import type { Refused } from '../answers/wish.ts'
import type { Env } from '../world/world.ts'
import { Faces } from './faces.tsx'
import { Whereabouts } from './form-heading.tsx'
import { conditionRules, rowRules } from './form-rules.ts'
import { type Look, lookFrom } from './look.tsx'
import { drawPage, page } from './page.tsx'
import { templatedPage } from './page-template.ts'
import { Folded, parted, Questions, unfolded } from './questions.tsx'
import { SectionForm } from './section-form.tsx'
import { pagesOf, stays } from './sections.ts'
import { sendingWords, words } from './words/common.ts'
import { pageWords } from './words/pages.ts'

type Form = {
  readonly names: NamedTouchpoint['names']
  readonly counter: string
  readonly questionnaire: Questionnaire
  /** Makes the submission's id: before the first request, so that a resend does no harm. */
  readonly newId: () => string
  readonly demo: boolean
  readonly look?: Look
  readonly given?: { readonly [question: string]: unknown }
  readonly refusals?: readonly Refused[]
  /** The page of a form of many that was turned to, from 0. */
  readonly page?: number
}

/**
 * The questionnaire of a touchpoint, complete without script. With refusals it
 * comes back with everything kept. The empty form is drawn once for all who see
 * the same: what it shows must come by `form`, which is what it is kept under.
 */
export function formPage(c: Context<Env>, form: Form) {
  const language = c.var.language
  const sensitive = c.var.world.sensitiveQuestions
  const { baseUrl: address } = c.var.world
  const drawn = { look: lookFrom(c.req.query()), ...form, language, sensitive, replies: c.var.world.replies, address }
  c.header('Cache-Control', 'private, no-cache')
  if (form.refusals) return page(c, formContent({ ...drawn, id: form.newId() }), 422)
  if (form.page !== undefined) return page(c, formContent({ ...drawn, id: form.newId() }))

  const { newId, questionnaire, ...shown } = drawn
  const key = JSON.stringify([questionnaire.id, questionnaire.version, shown])
  return templatedPage(c, newId, key, (id) => drawPage(language, formContent({ ...drawn, id })))
}

type Shown = Form & {
  readonly id: string
  readonly look: Look
  readonly language: Language
  readonly sensitive: boolean
  readonly replies: boolean
  readonly address: string | undefined
}

function formContent(form: Shown) {
  const { questionnaire, refusals = [], language, sensitive, look, demo, address } = form
  const questions = askedQuestions(questionnaire, { sensitive })
  const lead = say(questionnaire.lead, language)
  const pages = pagesOf(questionnaire, questions)
  const children = pages ? <Sections {...form} pages={pages} /> : <Whole {...form} questions={questions} />
  const title = refusals.length > 0 ? `${say(words.error, language)}: ${lead}` : lead
  const css = rowRules(language) + conditionRules(questions)
  // Following a link would leave the answers of the other pages behind.
  const switchable = form.page === undefined
  return { title, children, demo, look, address, switchable, script: pages ? pagesScript : script, css }
}

/** The form of one page: what must be answered first, the rest folded. */
function Whole({ questions, ...form }: Shown & { readonly questions: readonly Question[] }) {
  const { names, counter, questionnaire, given = {}, refusals = [], language, replies } = form
  const said = sayAll(words, language)
  const { needed, optional } = parted(questions)
  const shown = { questionnaire, given, refusals, language, replies }
  // Where one question is all that must be answered, it says what the page is about.
  const heads = needed.length === 1 && needed[0]?.kind === 'scale'
  return (
    <>
      <Faces />
      {!heads && <h1>{say(questionnaire.lead, language)}</h1>}
      <Whereabouts names={names} counter={counter} questionnaire={questionnaire} language={language} short={heads} />
      {refusals.length > 0 && <Summary refusals={refusals} questions={questions} language={language} />}
      <Sent {...form}>
        <Questions {...shown} questions={needed} heads={heads} />
        <button type="submit">{optional.length > 0 ? said.sendNow : said.send}</button>
        <PrivacyLine language={language} />
        {optional.length > 0 && (
          <Folded {...shown} questions={optional}>
            <button type="submit" name={unfolded} value="1">
              {said.send}
            </button>
          </Folded>
        )}
        <SendingStatus language={language} />
      </Sent>
    </>
  )
}

/** The form of many pages, at one of them. */
function Sections({ pages, ...form }: Shown & { readonly pages: readonly (readonly Question[])[] }) {
  const { names, counter, questionnaire, given = {}, refusals = [], language } = form
  const first = pages.findIndex((questions) =>
    questions.some(({ id }) => refusals.some(({ question }) => question === id)),
  )
  const at = form.page ?? Math.max(first, 0)
  const part = say(pageWords.part, language, { at: at + 1, of: pages.length })
  return (
    <>
      <Faces />
      <h1>{at === 0 ? say(questionnaire.lead, language) : part}</h1>
      <Whereabouts names={names} counter={counter} questionnaire={questionnaire} language={language} short={at > 0} />
      {at === 0 && <p class="where">{part}</p>}
      {refusals.length > 0 && <Summary refusals={refusals} questions={pages[at] ?? []} language={language} />}
      <Sent {...form} page={form.page ?? (refusals.length > 0 ? at : 'first')}>
        <SectionForm
          pages={pages}
          at={at}
          questionnaire={questionnaire}
          given={given}
          refusals={refusals}
          language={language}
          replies={form.replies}
        />
        {at === 0 && <PrivacyLine language={language} />}
      </Sent>
    </>
  )
}

type Sending = Pick<Shown, 'id' | 'questionnaire' | 'language'> & {
  readonly page?: number | 'first' | undefined
  readonly children: ComponentChildren
}

/**
 * What every form of ours is sent by. The button nobody sees is the one that Enter
 * presses on a radio or in a line of text: the form comes back as it was, and
 * nothing is sent.
 */
const Sent = ({ id, questionnaire, language, page, children }: Sending) => (
  <form
    id="f"
    method="post"
    action={`?lang=${language}`}
    data-asks={`${questionnaire.id}.${questionnaire.version}`}
    data-page={page}
  >
    <button type="submit" name={stays} value="1" formNoValidate hidden />
    {children}
    <input name="website" class="hp" tabIndex={-1} autocomplete="off" aria-hidden="true" />
    <input type="hidden" name="version" value={questionnaire.version} />
    <input type="hidden" name="id" value={id} />
  </form>
)

const PrivacyLine = ({ language }: { readonly language: Language }) => (
  <p class="small">
    {say(words.privacyLine, language)} <a href={`/rieng-tu?lang=${language}`}>{say(words.privacy, language)}</a>
  </p>
)

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
      </ul>
    </div>
  )
}
