import { randomFillSync } from 'node:crypto'
import { V7Generator } from 'uuidv7'

/** Drawn in advance, since asking for four bytes costs as much as for hundreds. Each is used once. */
const drawn = new Uint32Array(256)
let left = 0

function nextUint32(): number {
  if (left === 0) left = randomFillSync(drawn).length
  return drawn[--left] ?? 0
}

const generator = new V7Generator({ nextUint32 })

/** A new id for a form: a UUID of version 7, which tells when the form was opened. */
export const newId = (): string => generator.generate().toString()
