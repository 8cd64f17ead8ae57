import type { Db } from '../../db/db.ts'
import type { Campaign } from '../../db/queries/campaigns/campaigns.ts'
import { drawsOf } from '../../db/queries/campaigns/draws.ts'
import { frameOf } from '../../db/queries/campaigns/frame.ts'
import { drawKey, drawSample } from '../../surveys/campaign/draw.ts'
import { byteOrderMark, csvLine } from '../exports/csv.ts'

/** What anybody may know of the draws of a campaign. */
export async function publicDraw(db: Db, { id, name, seal, seedSource, seedOn }: Campaign) {
  const draws = await drawsOf(db, id)
  return {
    ...{ id, name, seal, seedSource, seedOn },
    draws: draws.map(({ round, seed, reason, at, sizes }) => ({ round, seed, reason, at, sizes })),
  }
}

export type PublicDraw = Awaited<ReturnType<typeof publicDraw>>

/**
 * The list of a round: every household of the frame with the hash it is ordered by, in that order within its group, and what it was
 * drawn for. Made again from frame and seed, so that it is the same before and after the lock. undefined where there is no such round.
 */
export async function drawnCsv(db: Db, { id }: Campaign, round: number): Promise<string | undefined> {
  const draw = (await drawsOf(db, id)).find((one) => one.round === round)
  if (!draw) return undefined
  const frame = await frameOf(db, id)
  const drawn = new Map(drawSample(frame, draw.seed, draw.sizes).map((one) => [one.code, one]))
  const lines = frame
    .map(({ code, stratum }) => ({ code, stratum, key: drawKey(draw.seed, code) }))
    .toSorted((a, b) => a.stratum.localeCompare(b.stratum, 'vi') || (a.key < b.key ? -1 : 1))
    .map(({ code, stratum, key }) => csvLine([stratum, code, key, listOf(drawn.get(code)?.part)], 'comma'))
  return byteOrderMark + csvLine(['to_dan_pho', 'ma_ho', 'sha256', 'danh_sach'], 'comma') + lines.join('')
}

const listOf = (part: number | undefined): string =>
  part === undefined ? '' : part === 0 ? 'chính thức' : `dự phòng ${part}`
