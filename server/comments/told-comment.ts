import type { commentPage } from '../../db/queries/comments.ts'
import { piecesOf } from './pieces.ts'

type Read = Awaited<ReturnType<typeof commentPage>>['rows'][number]

/** A comment as whoever may read it is told: never its words as they stand, and of the time only the day. */
export const toldComment = ({ words, hidden, ...row }: Read, looked: Parameters<typeof piecesOf>[2]) => {
  const { id, day, touchpoint, counter, unit, area, procedure, channel, stream, level, mark } = row
  const pieces = piecesOf(words, hidden, looked)
  return { id, day, touchpoint, counter, unit, area, procedure, channel, stream, level, mark, pieces }
}
