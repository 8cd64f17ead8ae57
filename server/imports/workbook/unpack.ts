import { createInflateRaw } from 'node:zlib'
import { limits } from './limits.ts'
import { Unfit } from './unfit.ts'
import { packedBytes, type ZipPart } from './zip-directory.ts'

const atOnce = 64 * 1024

/** How many bytes may still come out of the file, counted over all its parts. */
export type Allowance = { bytes: number }

/**
 * Unpacks one part, some kilobytes at a time. Sizes that a header states may
 * lie, so what really comes out is counted, against the allowance of the whole
 * file and against the packed size of this part.
 *
 * @throws Unfit
 */
export async function* unpack(bytes: Buffer, part: ZipPart, allowance: Allowance): AsyncGenerator<Buffer> {
  let made = 0
  for await (const chunk of inflated(packedBytes(bytes, part), part.method)) {
    made += chunk.length
    allowance.bytes -= chunk.length
    const isSwollen = made > limits.smallPart && made > part.packed * limits.ratio
    if (allowance.bytes < 0 || isSwollen) throw new Unfit('tooLarge')
    yield chunk
  }
}

async function* inflated(packed: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === 0) {
    for (let at = 0; at < packed.length; at += atOnce) yield packed.subarray(at, at + atOnce)
    return
  }
  if (method !== 8) throw new Unfit('broken')
  const inflate = createInflateRaw({ chunkSize: atOnce })
  inflate.end(packed)
  yield* inflate
}
