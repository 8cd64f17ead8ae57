import { connect, createServer, type Socket } from 'node:net'

/**
 * What the way to a server does: carries, carries late, swallows everything, is
 * cut, or breaks off before an answer is told: any, or that somebody's or a visit was stored.
 */
export type Way = 'open' | 'slow' | 'silent' | 'cut' | 'deaf' | 'untold'

/** How much later a slow way carries each piece, in milliseconds. */
const late = 300

/** A way to a server that can be spoilt and mended, or closed altogether, at an address that stays the same. */
export async function wayTo(target: string) {
  const { port, hostname } = new URL(target)
  let way: Way = 'open'
  const sockets = new Set<Socket>()
  const carry = (from: Socket, to: Socket) =>
    from.on('data', (piece) => {
      if (way === 'silent') return
      setTimeout(() => void (to.writable && to.write(piece)), way === 'slow' ? late : 0)
    })

  const meet = (client: Socket) => {
    if (way === 'cut') return client.destroy()
    const server = connect(Number(port), hostname)
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
    let stores = false
    client.on('data', (piece) => {
      stores ||= piece.includes('insert into responses') || piece.includes('/visits HTTP/')
    })
    server.on('data', () => void ((way === 'deaf' || (way === 'untold' && stores)) && client.destroy()))
    carry(client, server)
    carry(server, client)
  }
  const gate = createServer(meet)
  const listen = (at: number) => new Promise<void>((resolve) => gate.listen(at, '127.0.0.1', resolve))
  await listen(0)
  const address = gate.address()
  const here = typeof address === 'object' && address ? address.port : 0
  const breakOff = () => {
    for (const one of sockets) one.destroy()
  }

  return {
    url: `http://127.0.0.1:${here}`,
    become: (next: Way) => {
      way = next
      if (way === 'cut') breakOff()
    },
    close: () =>
      new Promise<void>((resolve) => {
        gate.close(() => resolve())
        breakOff()
      }),
    reopen: () => listen(here),
  }
}
