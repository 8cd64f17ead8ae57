import type { Context } from 'hono'
import { Problem } from '../problems/problem.ts'
import type { Env } from '../world/world.ts'

/** For a file that has another name whenever it has another content. */
export const keptForEver = 'public, max-age=31536000, immutable'

/** The text of a built file, such as `/desk/index.html`. @throws Problem notFound when nothing was built */
export const builtText = async (c: Context<Env>, path: string): Promise<string> => (await built(c, path)).text()

/** A built file as it is. @throws Problem notFound when there is none */
export async function builtFile(c: Context<Env>, path: string, caching: string): Promise<Response> {
  const found = await built(c, path)
  return c.newResponse(found.body, 200, {
    'Content-Type': found.headers.get('Content-Type') ?? 'application/octet-stream',
    'Cache-Control': caching,
  })
}

async function built(c: Context<Env>, path: string): Promise<Response> {
  const found = await c.var.world.asset(path)
  if (!found) throw new Problem('notFound', {})
  return found
}
