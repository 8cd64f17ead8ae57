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

/** Refuses a body over `most` bytes before it is read. */
export const atMost = (most: number) =>
  bodyLimit({
    maxSize: most,
    onError: () => {
      throw new Problem('tooLarge', { most })
    },
  })
