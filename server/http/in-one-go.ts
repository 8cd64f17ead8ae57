type Fetch = (request: Request, env: object) => Response | Promise<Response>

/**
 * The same answers, given when the turn of the event loop is over in which they
 * were ready, one right after another. Each answer that is written wakes whoever
 * reads it, and a crowd woken one by one takes twice the time of a crowd woken at once.
 */
export function inOneGo(fetch: Fetch): Fetch {
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
