import { addResponses } from '../../db/queries/responses.ts'
import type { Role } from '../../db/queries/staff.ts'
import type { Flag } from '../../server/flags/flag.ts'
import { personWith } from '../access/two-units.ts'
import { answer } from '../answer.ts'
import { toldAnew } from '../released.ts'
import { ward } from '../routes/behind-one-router.ts'
import { opening } from '../world.ts'

const week = 7 * 24 * 3_600_000

/** A ward with a manager and a leader at the desk, each counted by what he asks; and a counter where people answer. */
export async function twoAtDesk() {
  const place = await ward()
  const { app, world } = place
  const code = await place.counter('ho-tich')
  const person = async (role: Role, unit = '') => {
    const headers = await personWith(world, `${role}-${unit || 'all'}`, [{ role, unit }])
    let requests = 0
    const ask = async (method: string, path: string, body?: object) => {
      requests++
      const res = await app.request(path.startsWith('/api') ? path : `/api/v1${path}`, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json', 'Accept-Language': 'vi' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      return { status: res.status, body: await res.json() }
    }
    const flags = async (): Promise<Flag[]> => (await ask('GET', '/flags')).body.flags
    return { ask, flags, requests: () => requests }
  }
  /** Honest people who answered before, stored as if they had come in then. */
  const before = async (at: number, n: number, changes: Parameters<typeof answer>[0] = {}) => {
    await addResponses(
      world.db,
      Array.from({ length: n }, () => answer({ touchpoint: code, answeredAt: at, receivedAt: at, ...changes })),
    )
    await toldAnew(world.db)
  }
  /** Three to five people in the same hour of each of the eight weeks before. */
  const eightWeeks = async () => {
    for (let i = 1; i <= 8; i++) await before(opening - i * week, 3 + (i % 3))
  }
  return { ...place, code, person, before, eightWeeks }
}

export const reason = 'một chương trình gửi tự động'
