import { UUID, V7Generator } from 'uuidv7'
import { pooledBytes } from './random-pool.ts'

const generator = new V7Generator({ nextUint32: () => pooledBytes(4).readUInt32LE() })

/** A new id for a form: a UUID of version 7, which tells when the form was opened. */
export const newId = (): string => generator.generate().toString()

/** A new id that tells this moment, such as the beginning of a day, and nothing finer: those of one moment are in no order. */
export function newIdAt(moment: number): string {
  const bytes = pooledBytes(12)
  const [a, b] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)]
  return UUID.fromFieldsV7(moment, a & 0xfff, b & 0x3fffffff, bytes.readUInt32LE(8)).toString()
}
