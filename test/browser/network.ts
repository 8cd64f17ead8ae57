import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** `up`: as it should be; `cut`: nothing gets through; `deaf`: the server hears and answers, but nobody hears the answer. */
type State = 'up' | 'cut' | 'deaf'

/** A network between tablet and server that can fail as a whole and for long, at an address that stays the same. */
export async function openNetwork(to: string) {
  const { hostname, port } = new URL(to)
  const open = new Set<Socket>()
  let state: State = 'up'
  const line = createServer((tablet) => {
    if (state === 'cut') return tablet.destroy()
    const server = connect(Number(port), hostname)
    for (const [one, other] of [
      [tablet, server],
      [server, tablet],
    ] as const) {
      open.add(one)
      one.on('error', () => undefined)
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
    tablet.pipe(server)
    server.on('data', (answer) => {
      if (state === 'deaf') tablet.destroy()
      else tablet.write(answer)
    })
  })
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
  const set = (now: State) => {
    state = now
    for (const socket of open) socket.destroy()
  }
  onTestFinished(() => {
    set('cut')
    line.close()
  })
  const address = line.address()
  if (typeof address !== 'object' || !address) throw new Error('the line has no address')
  return { url: `http://127.0.0.1:${address.port}`, set }
}
