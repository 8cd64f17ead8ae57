import { fold } from '../../../surveys/grammar/fold.ts'
import { count } from '../../../surveys/voice/numbers.ts'
import { readCount } from '../table/whole-count.ts'

/** A row as far as a total is concerned. */
type Row = {
  readonly line: number
  readonly cell: (name: 'month' | 'procedure' | 'area' | 'channel' | 'closed') => string
}

/** What a total is called in the lists offices send. */
const total = /^(tong( cong| so| so ho so| toan phuong)?|cong|total)( ?\(.*\)| ?:.*)?$/

/** The places a list may call its total in. */
const places = ['month', 'procedure', 'area', 'channel'] as const

/**
 * Parts the rows of a list from its total at the end. What stands below, such
 * as a date and a signature, belongs to the list on paper only.
 */
export function withoutTotal<R extends Row>(rows: readonly R[]) {
  const at = rows.findIndex(({ cell }) => places.some((name) => total.test(fold(cell(name)))))
  const below = rows.slice(at + 1)
  const isLast = below.every(({ cell }) => cell('closed') === '' || cell('month') === '')
  if (at === -1 || !isLast) return { rows, total: undefined, below: 0 }
  return { rows: rows.slice(0, at), total: rows[at], below: below.length }
}

/** What is to be told of a total, and whether it is wrong. */
type Checked = { readonly wrong: boolean; readonly told: string }

/** Compares a total with the sum of what stands above it. */
export function checkTotal({ line, cell }: Row, sum: number, below: number): Checked {
  const written = cell('closed')
  const shown = count(sum)
  const rest = below > 0 ? ` ${below} dòng ở dưới dòng tổng không được đọc.` : ''
  if (written === '')
    return { wrong: false, told: `Dòng ${line} là dòng tổng, không ghi số; các dòng trên cộng lại là ${shown}.${rest}` }
  if (statedIn(written) === sum)
    return { wrong: false, told: `Dòng ${line} là dòng tổng (${shown}), khớp với các dòng trên, không nhập.${rest}` }
  const told = `Dòng tổng ghi “${written.slice(0, 40)}” nhưng các dòng trên cộng lại là ${shown}; kiểm tra lại các dòng, hoặc bỏ dòng tổng`
  return { wrong: true, told }
}

/** A total of 1.234 beside a sum that is known can only be a thousand and more. */
function statedIn(written: string): number | undefined {
  if (/^\d{1,3}([.,]\d{3})$/.test(written)) return Number(written.replace(/\D/g, ''))
  const count = readCount(written)
  return 'count' in count ? count.count : undefined
}
