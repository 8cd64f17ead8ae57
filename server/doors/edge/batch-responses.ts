type Fetch<Env> = (request: Request, env: Env) => Response | Promise<Response>

/**
 * The same answers, given when the turn of the event loop is over in which they
 * were ready, one right after another. Each answer that is written wakes whoever
 * reads it, and a crowd woken one by one takes twice the time of a crowd woken at once.
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
