import type { Text } from '../../../surveys/grammar/text.ts'
import { type Language, say } from '../../../surveys/languages.ts'
import { causes } from '../../../surveys/voice/causes.ts'
import { dayAt, dayRead } from '../../../surveys/voice/days.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { verdicts } from '../../../surveys/voice/verdicts.ts'
import type { PublicChange } from '../../publications/public-history.ts'
import { figureIn, periodIn } from '../say-in.ts'
import { resultsWords, streamTitles } from '../words/results.ts'

type Spoken = { readonly language: Language }

/** A day on which a period is to be published. */
/** When a period is to be published; where its day was moved, from which and why. */
export type Release = {
  readonly period: string
  readonly day: string
  readonly movedFrom?: string
  readonly reason?: string
}

/** What will be published, and when; nothing where nothing is announced. */
export const Upcoming = ({ releases, language }: Spoken & { readonly releases: readonly Release[] }) =>
  releases.length === 0 ? null : (
    <>
      <h2>{say(resultsWords.upcoming, language)}</h2>
      <ul>
        {releases.map(({ period, day, movedFrom, reason = '' }) => (
          <li key={period}>
            {say(resultsWords.upcomingOn, language, { period: periodIn(language, period), day: dayRead(day) })}
            {movedFrom && ` ${say(resultsWords.moved, language, { day: dayRead(movedFrom), reason })}`}
          </li>
        ))}
      </ul>
    </>
  )

/** Something a unit did, as the public is told of it. */
export type Deed = { readonly id: string; readonly title: string; readonly unit: Text; readonly doneOn: string }

export const Done = ({ deeds, language }: Spoken & { readonly deeds: readonly Deed[] }) =>
  deeds.length === 0 ? null : (
    <>
      <h2>{say(resultsWords.done, language)}</h2>
      <ul>
        {deeds.map(({ id, title, unit, doneOn }) => (
          <li key={id}>
            {title}{' '}
            <span class="small">
              ({say(resultsWords.doneOn, language, { unit: say(unit, language), day: dayRead(doneOn) })})
            </span>
          </li>
        ))}
      </ul>
    </>
  )

/** A revision, and what it changed of what the public sees. */
export type Revision = {
  readonly revision: number
  readonly publishedAt: number
  readonly changes: readonly PublicChange[]
}

export const Revisions = ({ revisions, language }: Spoken & { readonly revisions: readonly Revision[] }) =>
  revisions.length < 2 ? null : (
    <>
      <h2>{say(resultsWords.revisions, language)}</h2>
      <ul>
        {revisions.map(({ revision, publishedAt, changes }) => (
          <li key={revision}>
            {say(resultsWords.revisedOn, language, { revision, day: dayAt(publishedAt) })}:{' '}
            {revision === 1 ? say(resultsWords.first, language) : changedWords(changes, language)}
          </li>
        ))}
      </ul>
    </>
  )

function changedWords(changes: readonly PublicChange[], language: Language): string {
  if (changes.length === 0) return say(resultsWords.unchanged, language)
  return changes
    .map(({ before, row }) => {
      const [title, source] = [say(row.target.title, language), say(streamTitles[row.stream], language)]
      return say(resultsWords.changed, language, { title, source, before: stood(before), after: stood(row) })
    })
    .join('; ')

  function stood({ shown, verdict, target }: PublicChange['row']): string {
    const { number } = figureIn(language, shown, target.value)
    return verdict ? `${number} (${say(verdicts[verdict].words, language)})` : number
  }
}

/** How many answers are left out of all figures, and for which reasons that may be. */
export const Excluded = ({ all, byOne, language }: Spoken & { readonly all: number; readonly byOne: number }) =>
  all === 0 ? null : (
    <div class="small">
      <p>
        {say(resultsWords.excludedAll, language, { n: count(all, language) })}{' '}
        {byOne > 0 && `${say(resultsWords.excludedBefore, language, { n: count(byOne, language) })} `}
        {say(resultsWords.excludedCauses, language)}
      </p>
      <ul>
        {Object.entries(causes.exclude).map(([cause, text]) => (
          <li key={cause}>{say(text, language)}</li>
        ))}
      </ul>
    </div>
  )
