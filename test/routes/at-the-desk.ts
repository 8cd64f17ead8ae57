import { addResponses, type Response } from '../../db/queries/responses.ts'
import { answer } from '../answer.ts'
import { openDesk } from '../open-desk.ts'
import { toldAnew } from '../released.ts'
import { confirmed } from '../two-persons.ts'

/** The app with an administrator, Nguyễn Thị Lan, signed in; and answers put straight into its database. */
export async function atTheDesk() {
  const { app, world, clock, cookie, lines } = await openDesk()

  /** What is answered to a request from the desk: the status, and the document. */
  const ask = async (method: string, path: string, body?: unknown) => {
    const headers = { Cookie: cookie, 'Content-Type': 'application/json', 'Accept-Language': 'vi' }
    const res = await app.request(`/api/v1${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: res.status, body: await res.json() }
  }
  /** Stores answers of hộ tịch at the desk in August 2026, unless said otherwise. @returns how the desk names them */
  const people = async (n: number, changes: Partial<Response> = {}) => {
    const all = Array.from({ length: n }, () => answer({ ...august, ...changes }))
    await addResponses(world.db, all)
    await toldAnew(world.db)
    return all.map(({ exportId }) => exportId)
  }
  /** What Lan proposes and another leader confirms; the answer to the proposal where it is refused. */
  const byTwo = async (path: string, body: object) => {
    const proposed = await ask('POST', path, body)
    return proposed.status === 201 ? { status: 201, body: await confirmed(world, proposed.body.proposal) } : proposed
  }
  /** Leaves an answer out. @returns the number of the exclusion */
  const leaveOut = async (response: string | null | undefined, reason = 'Cán bộ bấm thử khi lắp máy') => {
    await byTwo('/exclusions', { response, cause: 'trial', reason })
    return (await ask('GET', '/exclusions')).body.exclusions[0].id as number
  }
  const countAgain = (exclusion: number) =>
    byTwo(`/exclusions/${exclusion}/return`, { cause: 'mistaken', reason: 'Biên bản ghi nhầm số máy' })
  const publish = (period: string, reason = 'Báo cáo theo kỳ') =>
    byTwo('/publications', { period, cause: 'regular', reason })
  return { app, world, db: world.db, clock, cookie, lines, ask, people, byTwo, leaveOut, countAgain, publish }
}

const lastAugust = Date.parse('2026-08-12T09:00:00+07:00')
const august = { answeredAt: lastAugust, receivedAt: lastAugust }
