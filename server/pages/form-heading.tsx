import type { NamedTouchpoint } from '../../db/queries/touchpoints.ts'
import type { Questionnaire } from '../../surveys/grammar/questionnaire.ts'
import { type Language, say } from '../../surveys/languages.ts'

type Heading = {
  readonly names: NamedTouchpoint['names']
  readonly counter: string
  readonly questionnaire: Questionnaire
  readonly language: Language
  /** One tap and it can be sent: how long the whole takes is nobody's question. */
  readonly short: boolean
}

/** Where it is about, and how long it takes. */
export const Whereabouts = (heading: Heading) => (
  <>
    <p class="where">{whereabouts(heading)}</p>
    {heading.names.procedure && <Procedure name={heading.names.procedure} />}
  </>
)

/** Names of procedures can fill a phone's screen: a long one shows two lines until it is opened. */
const Procedure = ({ name }: { name: string }) =>
  name.length < 90 ? (
    <p class="where">{name}</p>
  ) : (
    <details class="where">
      <summary>
        <span>{name}</span>
      </summary>
    </details>
  )

/** "Chứng thực · Quầy số 3 · khoảng 30 giây" */
function whereabouts({ names, counter, questionnaire: { duration }, language, short }: Heading): string {
  const area = say({ vi: names.area, en: names.areaEn }, language)
  return [area, counter, short ? '' : say(duration, language).replaceAll(' ', '\u00a0')]
    .filter((part) => part !== '')
    .join(' · ')
}
