import { zValidator } from '@hono/zod-validator'
import { bodyLimit } from 'hono/body-limit'
import type { ZodType } from 'zod'
import { Problem } from './problem.ts'

/** Reads a JSON body by a schema; tells the place that is wrong, never the value. */
export const json = <S extends ZodType>(schema: S) =>
  zValidator('json', schema, (result) => {
    if (!result.success) throw new Problem('malformed', { at: placeOf(result.error.issues) })
  })

/** Reads the query by a schema, likewise. */
export const query = <S extends ZodType>(schema: S) =>
  zValidator('query', schema, (result) => {
    if (!result.success) throw new Problem('malformed', { at: placeOf(result.error.issues) })
  })

type Issue = {
  readonly path: readonly PropertyKey[]
  readonly code?: string | undefined
  readonly keys?: readonly string[]
}

function placeOf([issue]: readonly Issue[]): string {
  const place = [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])].map(String).join('.')
  return place.slice(0, 80) || 'JSON'
}

/** Refuses a body over `most` bytes; what it says is not looked at. */
export const atMost = (most: number) =>
  bodyLimit({
    maxSize: most,
    onError: async (c) => {
      await readOut(c.req.raw.body)
      throw new Problem('tooLarge', { most })
    },
  })

/** As much of a refused body as is still read. */
const mostReadOut = 1024 * 1024

/**
 * Reads a refused body to its end, within reason. An answer given while the sender
 * still writes closes the connection under it, and the sender's next request on
 * that connection is lost without an answer.
 */
async function readOut(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (!body || body.locked) return
  const reader = body.getReader()
  for (let read = 0; read <= mostReadOut; ) {
    const { done, value } = await reader.read()
    if (done) return
    read += value.length
  }
  await reader.cancel()
}
