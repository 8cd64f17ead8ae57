import { zValidator } from '@hono/zod-validator'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import * as z from 'zod/mini'
import { plainText } from '../../surveys/grammar/plain-text.ts'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/**
 * Reads a JSON body by a schema, every text in it made plain first; tells the
 * place that is wrong, never the value.
 */
export const json = <S extends z.ZodMiniType>(schema: S) => zValidator('json', plainFirst(schema), orRefused)

/** Takes and gives what the schema does, which is all that whoever sends it needs to know. */
const plainFirst = <S extends z.ZodMiniType>(schema: S) =>
  z.pipe(
    z.transform((sent) => plain(sent, 0)),
    schema,
  ) as z.ZodMiniType as S

/** Reads the query by a schema, likewise. */
export const query = <S extends z.ZodMiniType>(schema: S) => zValidator('query', schema, orRefused)

/**
 * Reads a form's body. @throws Problem malformed when it is none, though it says so
 */
export async function readForm(c: Context<Env>) {
  try {
    return await c.req.parseBody({ all: true })
  } catch (error) {
    // What a runtime throws for a body that is cut off or without its boundary.
    throw error instanceof TypeError ? new Problem('malformed', { at: 'form' }) : error
  }
}

type Read = { readonly success: boolean; readonly error?: { readonly issues: readonly Issue[] } }

function orRefused({ success, error }: Read): void {
  if (!success) throw new Problem('malformed', { at: placeOf(error?.issues ?? []) })
}

/** No schema here is deeper, and whoever sends ten thousand brackets wants to see us stumble. */
const deepest = 20

function plain(value: unknown, depth: number): unknown {
  if (depth > deepest) throw new Problem('malformed', { at: 'JSON' })
  if (typeof value === 'string') return plainText(value)
  if (Array.isArray(value)) return value.map((one) => plain(one, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  // In place: it was just read, and nobody else has it.
  const fields = value as Record<string, unknown>
  for (const [name, one] of Object.entries(fields)) if (typeof one !== 'number') fields[name] = plain(one, depth + 1)
  return fields
}

type Issue = {
  readonly path: readonly PropertyKey[]
  readonly code?: string | undefined
  readonly keys?: readonly string[]
}

/** The place of the first issue, such as `answers.0.id`. What could not be the name of a field is not repeated. */
export function placeOf([issue]: readonly Issue[]): string {
  const place = [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])].map(String).filter(isName)
  return place.join('.').slice(0, 80) || 'JSON'
}

const isName = (text: string) => /^([A-Za-z_][\w-]{0,30}|\d{1,3})$/.test(text)

/**
 * Refuses a body over `most` bytes; what it says is not looked at. Where its length
 * is told, it is believed without touching the body, since no more than that is
 * ever read: touching it makes a stream of it, which costs as much as all the rest
 * of a short request.
 */
export function atMost(most: number) {
  const counted = bodyLimit({
    maxSize: most,
    onError: async (c) => {
      await readOut(c.req.raw.body)
      throw new Problem('tooLarge', { most })
    },
  })
  return createMiddleware((c, next) => {
    const told = c.req.header('Transfer-Encoding') === undefined && c.req.header('Content-Length')
    return told && Number(told) <= most ? next() : counted(c, next)
  })
}

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
