import { V7Generator } from 'uuidv7'
import { drawn } from './access/drawn.ts'

const generator = new V7Generator({ nextUint32: () => drawn(4).readUInt32LE() })

/** A new id for a form: a UUID of version 7, which tells when the form was opened. */
export const newId = (): string => generator.generate().toString()
