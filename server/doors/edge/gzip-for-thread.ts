import { gzipSync } from 'node:zlib'
import { takesEncoding } from '../../http/takes-encoding.ts'

/** Shorter than this, in bytes, one packet carries it as it is. */
const worthIt = 1024

/** Half the time of the usual level, for a tenth more bytes: figures are compressed anew for each reader. */
const level = 3

/**
 * An answer as it crosses from one thread to another, compressed for whoever
 * takes that: on this side it delays no citizen.
 */
export async function gzipForThread(answer: Response, acceptEncoding: string | undefined) {
  const body = await answer.arrayBuffer()
  const headers = new Headers(answer.headers)
  headers.append('Vary', 'Accept-Encoding')
  if (body.byteLength < worthIt || !takesEncoding(acceptEncoding, 'gzip')) return { headers: [...headers], body }

  headers.set('Content-Encoding', 'gzip')
  headers.delete('Content-Length')
  return { headers: [...headers], body: new Uint8Array(gzipSync(body, { level })).buffer }
}
