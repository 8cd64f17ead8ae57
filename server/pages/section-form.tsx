import type { Answers } from '../../surveys/grammar/answers.ts'
import type { Question } from '../../surveys/grammar/questionnaire.ts'
import { type Language, say, sayAll } from '../../surveys/languages.ts'
import { Questions, type Shown } from './questions.tsx'
import { gapsOf } from './sections.ts'
import { words } from './words/common.ts'
import { pageWords } from './words/pages.ts'

type Paged = Omit<Shown, 'questions'> & {
  readonly pages: readonly (readonly Question[])[]
  readonly at: number
}

/**
 * One section of a long form. The answers of the other pages go along in the page
 * itself, so the server keeps nothing before they are sent.
 */
export function SectionForm({ pages, at, ...shown }: Paged) {
  const { given, language, refusals } = shown
  const said = { ...sayAll(words, language), ...sayAll(pageWords, language) }
  const isLast = at === pages.length - 1
  const others = pages.flatMap((questions, i) => (i === at ? [] : questions))
  return (
    <>
      {refusals.length > 0 && <Gaps pages={pages} at={at} given={given as Answers} language={language} />}
      <Questions {...shown} questions={pages[at] ?? []} />
      {others.flatMap(({ id }) =>
        [given[id] ?? []]
          .flat()
          .filter((value) => value !== '')
          .map((value) => <input key={`${id} ${value}`} type="hidden" name={id} value={String(value)} />),
      )}
      {given.reply === 'code' && others.some(({ id }) => id === 'comment') && (
        <input type="hidden" name="reply" value="code" />
      )}
      <input type="hidden" name="_page" value={at} />
      {isLast ? <Turn go="send">{said.send}</Turn> : <Turn go="next">{said.next}</Turn>}
      {at > 0 && (
        <Turn go="back" quiet>
          {said.back}
        </Turn>
      )}
      <p class="small" aria-live="polite" data-saved={said.saved} />
    </>
  )
}

type Turned = { readonly go: string; readonly quiet?: boolean; readonly children: string }

/** Nothing is asked for before the end: whoever skips a question is told there. */
const Turn = ({ go, quiet = false, children }: Turned) => (
  <button type="submit" name="_go" value={go} formNoValidate class={quiet ? 'quiet' : undefined}>
    {children}
  </button>
)

type Gap = Pick<Paged, 'pages' | 'at'> & { readonly given: Answers; readonly language: Language }

/** Which pages have questions that must still be answered, and the way to each. */
function Gaps({ pages, at, given, language }: Gap) {
  const gaps = gapsOf(pages, given)
  return (
    <ul class="gaps">
      {gaps.map((n, i) =>
        n > 0 && i !== at ? (
          <li key={i}>
            <Turn go={String(i)} quiet>
              {say(pageWords.gap, language, { at: i + 1, n })}
            </Turn>
          </li>
        ) : null,
      )}
    </ul>
  )
}
