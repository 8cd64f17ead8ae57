import { count } from '../../surveys/voice/numbers.ts'
import type { Terminal } from './terminal.ts'

/** Tells how many of all responses are there, once for each `every` of them. @param done such as “Đã ghi” */
export function progressOf({ note }: Terminal, done: string, all: number, every: number) {
  let next = every
  return (stored: number) => {
    if (stored < next) return
    note(`${done} ${count(stored)} / ${count(all)} phiếu…`)
    next += every
  }
}
