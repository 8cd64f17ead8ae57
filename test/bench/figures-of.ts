import { uuidv7 } from 'uuidv7'
import { command } from './servers.ts'

/**
 * Asks a server for a report of a period with a read key, and reads the whole answer.
 *
 * @param report its id, and after a question mark what else is asked
 * @returns milliseconds until the last byte, and how many bytes the answer has unpacked
 */
export async function askFor(report: string, period: string, { port, key }: Reader) {
  const [id, options] = report.split('?')
  const address = `http://127.0.0.1:${port}/api/v1/figures/${id}?period=${period}${options ? `&${options}` : ''}`
  const began = performance.now()
  const res = await fetch(address, { headers: { Authorization: `Bearer ${key}` } })
  const { byteLength: bytes } = await res.arrayBuffer()
  if (res.status !== 200) throw new Error(`${address} answered ${res.status}`)
  return { took: performance.now() - began, bytes }
}

type Reader = { readonly port: number; readonly key: string }

/** A new read key for the figures of a database. */
export const readKeyOf = (file: string): string => command(file, 'key', 'add', `bench ${uuidv7()}`).key
