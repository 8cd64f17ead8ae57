type Fetch<Env> = (request: Request, env: Env) => Response | Promise<Response>

/**
 * The same answers, given when the turn of the event loop is over in which they
 * were ready, one right after another. Each answer that is written wakes whoever
 * reads it, and a crowd woken one by one takes longer than a crowd woken at once.
 *
 * It brings a quarter more submissions a second, and takes a tenth less processor for
 * each, when 256 connections send at once (twenty-two pairs of runs in turn with and without,
 * medians, on a crowded machine). With 64 connections, and for forms, no gain was seen:
 * the pairs scattered around none.
 */
export function batchResponses<Env>(fetch: Fetch<Env>): Fetch<Env> {
  let end: Promise<void> | undefined
  const endOfTurn = () => {
    end ??= new Promise((over) =>
      setImmediate(() => {
        end = undefined
        over()
      }),
    )
    return end
  }
  return async (request, env) => {
    const answer = await fetch(request, env)
    await endOfTurn()
    return answer
  }
}
