import { useEffect, useState } from 'preact/hooks'
import { parseAnswers } from '../../surveys/grammar/parse-answers.ts'
import type { Question } from '../../surveys/grammar/questionnaire.ts'
import { keep } from './device.ts'
import { type Campaign, draftKey, type Given, keepDraft, readDraft } from './kept.ts'
import { QuestionField } from './question-field.tsx'
import { screensOf } from './screens.ts'
import type { AtTheDoor } from './standing.ts'

type Parts = {
  readonly of: AtTheDoor
  readonly campaign: Campaign
  readonly by: string
  readonly leave: () => void
  readonly done: () => void
}

/** The interview: first who is asked, then the form, a section a screen. Every tap is kept on the device. */
export function Interview({ of, campaign, by, leave, done }: Parts) {
  const key = draftKey(campaign.id, of.code)
  const [given, setGiven] = useState<Given>()
  const [adults, setAdults] = useState(of.adults ?? 0)
  const [at, setAt] = useState(-1)
  const [told, tell] = useState<readonly string[]>([])
  useEffect(() => void readDraft(key).then((draft) => setGiven(draft ?? {})), [key])
  if (!given) return null
  const screens = screensOf(campaign.questionnaire)
  const go = (to: number) => {
    setAt(to)
    scrollTo(0, 0)
  }
  const change = (question: Question, answer: Given[string] | undefined) => {
    const { [question.id]: _, ...others } = given
    const now = answer === undefined ? others : { ...others, [question.id]: answer }
    setGiven(now)
    void keepDraft(key, now)
  }
  const finish = async () => {
    const parsed = parseAnswers(campaign.questionnaire, given)
    if (!parsed.ok) {
      const lacking = parsed.refusals.map(({ question }) => question)
      tell(lacking)
      return go(screens.findIndex(({ questions }) => questions.some(({ id }) => lacking.includes(id))))
    }
    const visit = { id: crypto.randomUUID(), code: of.code, at: Date.now(), outcome: 'complete' as const, adults }
    await keep(
      [
        { by, campaign: campaign.id, kind: 'visit', visit: { ...visit, appointment: null, note: '' } },
        { by, campaign: campaign.id, kind: 'form', code: of.code, form: of.form, answers: parsed.answers as Given },
      ],
      key,
    )
    done()
  }
  const screen = screens[at]
  const isLast = at === screens.length - 1
  return (
    <main>
      <p class="soft">
        {of.contact?.address || of.code} {screen && `· phần ${at + 1} trên ${screens.length}`}
      </p>
      {screen ? (
        <>
          <h1>{screen.title}</h1>
          {screen.note && <p class="soft">{screen.note}</p>}
          {screen.questions.map((question) => (
            <QuestionField
              key={question.id}
              of={question}
              given={given[question.id]}
              lacks={told.includes(question.id) && given[question.id] === undefined}
              change={(answer) => change(question, answer)}
            />
          ))}
        </>
      ) : (
        <WhoIsAsked asked={of.asked} adults={adults} setAdults={setAdults} />
      )}
      <p class="ways">
        <button type="button" onClick={() => (at < 0 ? leave() : go(at - 1))}>
          Quay lại
        </button>
        <button
          type="button"
          class="main"
          aria-disabled={adults < 1}
          onClick={() => adults >= 1 && (isLast ? void finish() : go(at + 1))}
        >
          {isLast ? 'Xong, lưu phiếu' : 'Tiếp'}
        </button>
      </p>
    </main>
  )
}

type Who = { readonly asked: readonly number[]; readonly adults: number; readonly setAdults: (n: number) => void }

/** Adults are counted, and the seed says which of them is asked: nobody at the door chooses. */
const WhoIsAsked = ({ asked, adults, setAdults }: Who) => (
  <>
    <h1>Hộ có bao nhiêu người từ 18 tuổi?</h1>
    <div class="five">
      {asked.map((_, i) => (
        <button type="button" key={`${i + 1}`} aria-pressed={adults === i + 1} onClick={() => setAdults(i + 1)}>
          {i + 1}
        </button>
      ))}
    </div>
    {adults >= 1 && (
      <p class="box" role="status">
        {adults === 1
          ? 'Hỏi người duy nhất từ 18 tuổi.'
          : `Xếp theo tuổi từ cao xuống thấp: hỏi người thứ ${asked[Math.min(adults, asked.length) - 1]}.`}
      </p>
    )}
  </>
)
