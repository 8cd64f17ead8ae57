import { randomBytes } from 'node:crypto'

let pool = Buffer.alloc(0)
let used = 0

/** The next few random bytes, each used once. Drawn in advance, since asking for ten costs as much as for hundreds. */
export function pooledBytes(bytes: number): Buffer {
  // Drawn at the first use: a Worker may draw no random numbers before a request comes.
  if (used + bytes > pool.length) [pool, used] = [randomBytes(512), 0]
  used += bytes
  return pool.subarray(used - bytes, used)
}
