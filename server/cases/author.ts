import type { KeptEvent } from '../../db/queries/cases.ts'
import type { CaseStand } from '../../surveys/grammar/case.ts'
import { lastDayToRate } from './clock.ts'

/** What the author may still say of the last reply, and until when: rate it and write once more, once each. */
export function maySay({ answeredOn }: Pick<CaseStand, 'answeredOn'>, events: readonly KeptEvent[], today: string) {
  const replied = events.findLastIndex(({ kind }) => kind === 'replied')
  const until = answeredOn === null ? undefined : lastDayToRate(answeredOn)
  if (replied < 0 || until === undefined || until < today) return { rating: false, message: false, until }
  const since = events.slice(replied)
  const isRated = since.some(({ kind }) => kind === 'rated')
  // After a rating the matter is over, or somebody else’s.
  return { rating: !isRated, message: !isRated && !since.some(({ kind }) => kind === 'messaged'), until }
}
