import { V7Generator } from 'uuidv7'
import { pooledBytes } from './random-pool.ts'

const generator = new V7Generator({ nextUint32: () => pooledBytes(4).readUInt32LE() })

/** A new id for a form: a UUID of version 7, which tells when the form was opened. */
export const newId = (): string => generator.generate().toString()
