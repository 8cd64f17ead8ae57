import { createServer } from 'node:net'

/** A port that nobody listens at just now, for a program that cannot be asked which one it took. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const holder = createServer().listen(0, '127.0.0.1', () => {
      const address = holder.address()
      holder.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
