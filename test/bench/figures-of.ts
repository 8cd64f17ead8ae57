import { uuidv7 } from 'uuidv7'
import { command } from './servers.ts'

/** Asks a server for a report of a period with a read key, and reads the whole answer. @returns milliseconds */
export async function askFor(report: string, period: string, { port, key }: Reader): Promise<number> {
  const by = report === 'breakdown' ? '&by=procedure' : ''
  const address = `http://127.0.0.1:${port}/api/v1/figures/${report}?period=${period}${by}`
  const began = performance.now()
  const res = await fetch(address, { headers: { Authorization: `Bearer ${key}` } })
  await res.arrayBuffer()
  if (res.status !== 200) throw new Error(`${address} answered ${res.status}`)
  return performance.now() - began
}

type Reader = { readonly port: number; readonly key: string }

/** A new read key for the figures of a database. */
export const readKeyOf = (file: string): string => command(file, 'key', 'add', `bench ${uuidv7()}`).key
