import { Unreachable } from './unavailable.ts'

/**
 * `fetch` that answers within this many milliseconds, the whole body included.
 *
 * @throws Unreachable whatever was the matter on the way
 */
export const boundedFetch =
  (milliseconds: number) =>
  async (request: Request): Promise<Response> => {
    try {
      const res = await fetch(request, { signal: AbortSignal.timeout(milliseconds) })
      return new Response(await res.arrayBuffer(), res)
    } catch (error) {
      throw new Unreachable(error)
    }
  }
