import { randomBytes } from 'node:crypto'
import { keysFor } from '../access/keys.ts'
import { seal, unseal } from '../access/seal.ts'
import { newToken } from '../access/tokens.ts'
import type { World } from '../world/world.ts'

/** What the page of thanks shows; nothing says whose answer it was. */
export type Thanked = {
  readonly receipt: string | undefined
  readonly again: boolean
  /** Why no reply comes, where one was wished for: none is offered here, or nothing was written to be answered. */
  readonly noReply: 'not-offered' | 'no-words' | undefined
}

/** Where the page of thanks finds what it shows: by a random token, for a quarter of an hour. */
export type Thanks = {
  /** @returns the token */
  readonly keep: (thanked: Thanked, now: number) => Promise<string>
  readonly find: (token: string, now: number) => Promise<Thanked | undefined>
}

const lifetime = 15 * 60 * 1000

/** In the memory of the one process: whoever reads a proxy's log later finds nothing behind its tokens. */
export function thanksInMemory(most = 20_000): Thanks {
  const kept = new Map<string, Thanked & { readonly until: number }>()
  const forget = (now: number) => {
    for (const [token, { until }] of kept) {
      if (kept.size <= most && until > now) return
      kept.delete(token)
    }
  }
  return {
    keep: async (thanked, now) => {
      const token = newToken()
      kept.set(token, { ...thanked, until: now + lifetime })
      forget(now)
      return token
    },
    find: async (token, now) => {
      const found = kept.get(token)
      return found && found.until > now ? found : undefined
    },
  }
}

/** Sealed in the token itself, for doors of many processes: it opens under the secret only, and not after its time. */
export function thanksSealed(secrets: Pick<World, 'secret' | 'formerSecrets'>): Thanks {
  const keys = () => keysFor(secrets, 'thanks')
  return {
    keep: async (thanked, now) => {
      const place = randomBytes(6).toString('base64url')
      const { sealed } = await seal(keys(), JSON.stringify({ ...thanked, until: now + lifetime }), place)
      return place + sealed
    },
    find: async (token, now) => {
      const [place, sealed] = [token.slice(0, 8), token.slice(8)]
      for (const { id } of keys()) {
        const words = await unseal(keys(), { key: id, sealed }, place)
        if (words === undefined) continue
        const { until, ...thanked } = JSON.parse(words)
        return until > now ? thanked : undefined
      }
      return undefined
    },
  }
}
