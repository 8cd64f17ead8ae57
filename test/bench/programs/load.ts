import { connect } from 'node:net'
import { newFormId } from '../../../server/answers/form-id.ts'
import { anyAddress, benchSecret, type Load, type Measured, toBeFilled } from '../load.ts'
import { quantile } from '../quantile.ts'

/** How long answers are not counted at first, in milliseconds: until everything is compiled and connected. */
const warmUp = 2000

process.on('message', async (load: Load) => {
  const counts = { statuses: new Map<string, number>(), latencies: [] as number[] }
  const began = performance.now()
  const clock = { from: began + warmUp, until: began + warmUp + load.seconds * 1000 }
  const drafts = load.requests.map(drafted)
  const lines = Array.from({ length: load.connections }, (_, i) => line({ ...load, drafts }, i, clock, counts))
  await Promise.all(lines)
  const { statuses, latencies } = counts
  const measured: Measured = {
    perSecond: latencies.length / load.seconds,
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    p99: quantile(latencies, 0.99),
    statuses: Object.fromEntries(statuses),
  }
  process.send?.(measured)
})

type Counts = { readonly statuses: Map<string, number>; readonly latencies: number[] }
type Drafted = Load & { readonly drafts: readonly (() => Buffer)[] }
type Clock = { readonly from: number; readonly until: number }

/**
 * One kept-alive connection: one request at a time, the next when the answer is
 * whole; with a pace, when it is due. What is late counts from when it was due.
 */
function line({ port, drafts, connections, pace }: Drafted, number: number, clock: Clock, counts: Counts) {
  const gap = pace ? (1000 * connections) / pace : 0
  let due = performance.now() + (gap * number) / connections
  let turn = number
  let came = Buffer.alloc(0)

  return new Promise<void>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => setTimeout(send, gap && due - performance.now()))
    socket.setNoDelay(true)
    const send = () => {
      if (!gap) due = performance.now()
      if (performance.now() >= clock.until) return void socket.destroy()
      socket.write(drafts[turn++ % drafts.length]?.() ?? '')
    }
    socket.on('data', (chunk) => {
      came = came.length === 0 ? chunk : Buffer.concat([came, chunk])
      const status = statusOf(came)
      if (status === undefined) return
      came = Buffer.alloc(0)
      const now = performance.now()
      if (now >= clock.from && now < clock.until) {
        counts.latencies.push(now - due)
        counts.statuses.set(status, (counts.statuses.get(status) ?? 0) + 1)
      }
      due += gap
      if (gap && due > now) setTimeout(send, due - now)
      else send()
    })
    socket.once('error', reject)
    socket.once('close', () =>
      performance.now() >= clock.until
        ? resolve()
        : reject(new Error('the server closed a connection before its time')),
    )
  })
}

const secrets = { secret: benchSecret, formerSecrets: [] }

/**
 * The addresses of the crowd are counted up, so that no two citizens share one; another
 * crowd begins elsewhere. Each part has three digits, so that all are as long.
 */
let citizen = Math.floor(Math.random() * 150 ** 3)
const nextAddress = () => {
  citizen = (citizen + 1) % 150 ** 3
  const parts = [Math.floor(citizen / 150 ** 2), Math.floor(citizen / 150) % 150, citizen % 150]
  return `110.${parts.map((part) => part + 100).join('.')}`
}

/** The request as bytes, each time from another address, and as a form that was served a moment ago where it is one. */
function drafted(request: string): () => Buffer {
  const bytes = Buffer.from(request)
  const [address, id] = [bytes.indexOf(anyAddress), bytes.indexOf(toBeFilled)]
  const place = /"touchpoint":"(\w+)"/.exec(request)?.[1] ?? ''
  return () => {
    const copy = Buffer.from(bytes)
    copy.write(nextAddress(), address, 'latin1')
    if (id >= 0) copy.write(newFormId(secrets, place, Date.now() - 60_000), id, 'latin1')
    return copy
  }
}

/** The status of an answer, once all of it is there. */
function statusOf(came: Buffer): string | undefined {
  const end = came.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = came.toString('latin1', 0, end)
  const [, length] = /^content-length: (\d+)/im.exec(head) ?? []
  const isWhole =
    length === undefined
      ? came.subarray(-5).toString('latin1') === '0\r\n\r\n'
      : came.length >= end + 4 + Number(length)
  return isWhole ? head.slice(9, 12) : undefined
}
