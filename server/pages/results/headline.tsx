import { type Language, say } from '../../../surveys/languages.ts'
import { findMethod } from '../../../surveys/methods/index.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { ofTen, ofTenWords } from '../../../surveys/voice/of-ten.ts'
import type { PublicRow } from '../../publications/public-results.ts'
import { figureIn } from '../say-in.ts'
import { resultsWords, streamTitles } from '../words/results.ts'

/** A row with a figure. */
export type ShownRow = PublicRow & { readonly shown: NonNullable<PublicRow['shown']> }

/**
 * The row that is said as so many of ten people: of the first target that has one, in the plan's order, the source that
 * decides before others. An index of criteria is no number of people.
 */
export function headlineOf(rows: readonly PublicRow[]): ShownRow | undefined {
  const told = rows.filter(
    (row): row is ShownRow => row.shown !== undefined && findMethod(row.method)?.items === 'overall',
  )
  const first = told[0]?.target.id
  return told.filter(({ target }) => target.id === first).toSorted((a, b) => Number(b.decides) - Number(a.decides))[0]
}

type Told = {
  readonly row: ShownRow
  /** It is of the first target, which speaks of the whole ward; another one is named. */
  readonly isOfAll: boolean
  readonly language: Language
}

/** "Hơn 9 trên 10 người hài lòng", with the share it stands for. */
export function Headline({ row, isOfAll, language }: Told) {
  const { many, how } = ofTen(row.shown.share)
  const { number, interval } = figureIn(language, row.shown, row.target.value)
  return (
    <div class="figure ten">
      <p>
        <b>{say(ofTenWords[how], language, { many })}</b> {say(resultsWords.people, language)}
      </p>
      {!isOfAll && <p>{say(row.target.title, language)}</p>}
      <svg viewBox="0 0 200 20" aria-hidden="true">
        {Array.from({ length: 10 }, (_, i) => (
          <circle key={i} cx={10 + i * 20} cy="10" r="8" class={i < many ? undefined : 'open'} />
        ))}
      </svg>
      <p>
        {number} ({interval}) {say(resultsWords.ofAll, language, { n: count(row.n ?? 0, language) })} ·{' '}
        {say(streamTitles[row.stream], language)}
      </p>
    </div>
  )
}

/** How sure the figures are, in everyday words, with the first of them as an example. */
export function Certainty({ row, language }: { readonly row: ShownRow | undefined; readonly language: Language }) {
  const ends = row && {
    low: count(Math.floor(row.shown.interval.low * 100 + 1e-9), language),
    high: count(Math.ceil(row.shown.interval.high * 100 - 1e-9), language),
  }
  return (
    <>
      <h2>{say(resultsWords.sure, language)}</h2>
      <p>
        {say(resultsWords.sureTells, language)} {ends && say(resultsWords.sureExample, language, ends)}{' '}
        {row?.stream === 'volunteer' && say(resultsWords.sureVolunteers, language)}
      </p>
    </>
  )
}
