import type { Campaign } from './kept.ts'
import { QuestionField } from './question-field.tsx'
import type { AtTheDoor } from './standing.ts'
import { type Interviewing, useInterview } from './use-interview.ts'

type Parts = {
  readonly of: AtTheDoor
  readonly campaign: Campaign
  readonly by: string
  readonly leave: () => void
  readonly done: () => void
}

/** The interview: first who is asked, then the form, a section a screen. Every tap is kept on the device. */
export function Interview({ of, campaign, by, leave, done }: Parts) {
  const now = useInterview({ of, campaign, by, done })
  const { given, adults, setAdults, screens, at, go, finish } = now
  if (!given) return null
  const screen = screens[at]
  const isLast = at === screens.length - 1
  return (
    <main>
      <p class="soft">
        {of.contact?.address || of.code} {screen && `· phần ${at + 1} trên ${screens.length}`}
      </p>
      {screen ? <Section now={now} /> : <WhoIsAsked asked={of.asked} adults={adults} setAdults={setAdults} />}
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

function Section({ now: { screens, at, given = {}, told, change } }: { readonly now: Interviewing }) {
  const screen = screens[at]
  if (!screen) return null
  return (
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
