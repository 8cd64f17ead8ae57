import { listDisclosures } from '../../db/queries/disclosures.ts'
import { listPublications } from '../../db/queries/publications.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { say } from '../../surveys/languages.ts'
import { small } from '../../surveys/voice/capitals.ts'
import { periodSentence } from '../../surveys/voice/periods.ts'
import type { World } from '../world/world.ts'

/** A line of the register. */
export type RegisterEntry = {
  /** By which it is ended or taken out; null for a publication, which enters by itself. */
  readonly id: string | null
  readonly what: string
  readonly place: string
  /** Days yyyy-MM-dd, both inclusive; still there where it has no last. */
  readonly since: string
  readonly until: string | null
  readonly reason: string
  readonly by: string
}

/** What was made public, by its first day: what was published here, until another revision took its place, and what was entered by hand. */
export async function disclosureRegister({ db, now }: Pick<World, 'db' | 'now'>) {
  const [published, entered] = await Promise.all([listPublications(db), listDisclosures(db)])
  const ofPublications = published.map(({ period, revision, publishedAt, publishedBy }): RegisterEntry => {
    const next = published.find((one) => one.period === period && one.revision === revision + 1)
    return {
      id: null,
      what: `Kết quả đo lường mức độ hài lòng ${titleOf(period)}, lần ${revision}`,
      place: `/ket-qua?ky=${period}`,
      since: dayOf(publishedAt),
      until: next ? dayOf(next.publishedAt) : null,
      reason: next ? `Được thay bằng lần ${next.revision}` : '',
      by: publishedBy,
    }
  })
  const entries = [...ofPublications, ...entered].toSorted((a, b) => (a.since < b.since ? -1 : 1))
  return { today: dayOf(now()), entries }
}

function titleOf(period: string): string {
  const title = periodSentence(period)
  return title ? small(say(title, 'vi')) : period
}
