import { type Language, say } from '../../../surveys/languages.ts'
import { findMethod } from '../../../surveys/methods/index.ts'
import { count, percentAs } from '../../../surveys/voice/numbers.ts'
import { verdicts } from '../../../surveys/voice/verdicts.ts'
import type { Trend } from '../../publications/public-history.ts'
import type { PublicRow } from '../../publications/public-results.ts'
import { figureIn, percentIn } from '../say-in.ts'
import { notShown, resultsWords, streamTitles } from '../words/results.ts'
import { TrendChart } from './trend.tsx'

type Spoken = { readonly language: Language }
type Targets = Spoken & { readonly rows: readonly PublicRow[]; readonly trends: readonly Trend[] }

/** Each target with the figures of its sources, the deciding one first, and how the first that is told went on. */
export function TargetFigures({ rows, trends, language }: Targets) {
  const targets = [...new Map(rows.map(({ target }) => [target.id, target])).values()]
  const drawn: Trend[] = []
  if (targets.length === 0) return <p>{say(resultsWords.noTargets, language)}</p>
  return (
    <>
      {targets.map(({ id, title, value }) => {
        const own = rows
          .filter(({ target }) => target.id === id)
          .toSorted((a, b) => Number(b.decides) - Number(a.decides))
        const told = own.find(({ stream }) => trends.some((one) => one.id === id && one.stream === stream))
        const trend = told && trends.find((one) => one.id === id && one.stream === told.stream)
        if (trend) drawn.push(trend)
        return (
          <section key={id}>
            <h3>{say(title, language)}</h3>
            <p class="where">{say(resultsWords.target, language, { value: percentIn(language, value) })}</p>
            {own.map((row) => (
              <Row key={row.stream} row={row} language={language} />
            ))}
            {trend && (
              <TrendChart trend={trend} name={say(title, language)} isFirst={trend === drawn[0]} language={language} />
            )}
          </section>
        )
      })}
    </>
  )
}

function Row({ row, language }: Spoken & { readonly row: PublicRow }) {
  const { stream, decides: isDeciding, target, n, method } = row
  const counted = n !== undefined && n > 0 && say(resultsWords.answers, language, { n: count(n, language) })
  const partial = row.isPartial && say(resultsWords.partial, language)
  const unweighted = row.shown && !row.weighted && stream !== 'sample' && say(resultsWords.unweighted, language)
  return (
    <div class="figure">
      <h4>
        {say(streamTitles[stream], language)} ({say(isDeciding ? resultsWords.decides : resultsWords.besides, language)}
        )
      </h4>
      {row.shown ? (
        <>
          <Measured {...figureIn(language, row.shown, target.value)} />
          {row.incomplete && <p>{incompleteWords(row.incomplete, language)}</p>}
          {row.verdict && (
            <p>
              <b>
                {verdicts[row.verdict].sign} {say(verdicts[row.verdict].words, language)}
              </b>
            </p>
          )}
        </>
      ) : (
        <p>{say(notShown[row.why], language)}</p>
      )}
      <p class="small">
        {[counted, excludedWords(row, language), partial, unweighted, methodWords(language, method)]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  )
}

const Measured = ({ number, interval }: { readonly number: string; readonly interval: string }) => (
  <p class="big">
    {number} <small>({interval})</small>
  </p>
)

function incompleteWords(
  { completeness, outsideShare, isBare }: NonNullable<PublicRow['incomplete']>,
  language: Language,
): string {
  const values = { part: percentIn(language, 1 - completeness), content: percentIn(language, outsideShare ?? 0) }
  const isHeard = isBare && outsideShare !== undefined
  return say(isHeard ? resultsWords.incomplete : resultsWords.incompleteMixed, language, values)
}

/** Nobody leaves answers out unseen: how many, and what the figure would be with them where that may be told. */
function excludedWords({ exclusion }: PublicRow, language: Language): string | undefined {
  if (!exclusion) return undefined
  const n = count(exclusion.n, language)
  if (exclusion.share === undefined) return say(resultsWords.excluded, language, { n })
  const sentence = exclusion.withHeld ? resultsWords.excludedWithHeld : resultsWords.excludedWith
  return say(sentence, language, { n, share: percentAs(language, exclusion.share, 1, 1) })
}

/** By its title: what a method is called in the program says nothing to a citizen. */
function methodWords(language: Language, name: string): string | undefined {
  const known = findMethod(name)
  return known && say(known.title, language)
}
