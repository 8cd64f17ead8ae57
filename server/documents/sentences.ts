import { small } from '../../surveys/voice/capitals.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count, percent } from '../../surveys/voice/numbers.ts'
import type { Facts } from './facts.ts'
import { answeredPlaces, measuredAt } from './tables.ts'

/** What the targets came to, a sentence each: by the source that decides, and by the first other one that says something. */
export function targetSentences({ targets }: Pick<Facts, 'targets'>): string[] {
  const ids = [...new Set(targets.figures.map(({ target }) => target.id))]
  return ids.flatMap((id) => {
    const rows = targets.figures.filter(({ target }) => target.id === id)
    const deciding = rows.find(({ decides }) => decides)
    const other = rows.find(({ decides, received }) => !decides && received > 0)
    const said = [deciding, other].flatMap((row) => (row ? [row.sentence] : []))
    const title = rows[0]?.target.title.vi ?? ''
    return said.length === 0 ? [] : [`${title}: ${small(said.join(' '))}`]
  })
}

/** Which areas are low, as the list of areas finds it. */
export const findingSentence = ({ areas }: Pick<Facts, 'areas'>): string => areas.figures.finding?.sentence ?? ''

/** The change against the period before; nothing where there is none. */
export const changeSentence = ({ change }: Pick<Facts, 'change'>): string => change.figures.sentence

/** How many targets were met, missed, or could not be concluded; nothing before the period is over. */
export function verdictCounts({ targets: { figures, closed } }: Pick<Facts, 'targets'>): string {
  const deciding = figures.filter(({ decides }) => decides)
  if (!closed || deciding.length === 0) return ''
  const many = (status: 'met' | 'not_met') => deciding.filter(({ verdict }) => verdict?.status === status).length
  const [met, missed] = [many('met'), many('not_met')]
  return `Trong ${deciding.length} chỉ tiêu: ${met} đạt, ${missed} chưa đạt, ${deciding.length - met - missed} chưa đủ căn cứ kết luận.`
}

/** The facts an evaluation begins from. */
export const evaluationFacts = (facts: Facts): string =>
  [verdictCounts(facts), ...targetSentences(facts), changeSentence(facts)].filter(Boolean).join('\n')

/** Where it is low and what people wrote of: never why. */
export function lowFacts(facts: Facts): string {
  const { comments, cases } = facts
  const lines = [
    findingSentence(facts),
    lowestFactor(facts),
    comments.themes.length > 0 &&
      `Ý kiến nêu nhiều nhất: ${comments.themes
        .slice(0, 3)
        .map(({ name, n }) => `${small(name)} (${count(n)} ý kiến)`)
        .join(', ')}.`,
    cases.all.due > cases.all.inTime &&
      `Còn ${count(cases.all.due - cases.all.inTime)} yêu cầu trả lời chưa đúng hạn trên ${count(cases.all.due)} yêu cầu đến hạn.`,
    'Nguyên nhân: [phường bổ sung]',
  ]
  return lines.filter(Boolean).join('\n')
}

function lowestFactor({ factors }: Pick<Facts, 'factors'>): string | false {
  const [lowest] = answeredPlaces(factors.figures.rows)
  const figure = lowest && measuredAt(lowest)
  return (
    figure !== undefined &&
    `Yếu tố có tỷ lệ hài lòng thấp nhất: ${small(lowest?.name ?? '')}, ${percent(figure.share)}.`
  )
}

/** What was done and is being done, as units wrote it down. */
export function doneFacts({ improvements, nameOf }: Pick<Facts, 'improvements' | 'nameOf'>): string {
  const said = improvements.map(({ title, unit, openedOn, doneOn }) =>
    doneOn
      ? `Đã làm: ${small(title)} (${nameOf(unit)}, xong ngày ${dayRead(doneOn)}).`
      : `Đang làm: ${small(title)} (${nameOf(unit)}, từ ngày ${dayRead(openedOn)}).`,
  )
  return [...said, 'Thời gian tới: [việc, đơn vị thực hiện, thời hạn]'].join('\n')
}
