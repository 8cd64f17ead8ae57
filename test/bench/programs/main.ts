import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { machine } from '../machine.ts'
import { searching } from '../measures/comments.ts'
import { figures } from '../measures/figures.ts'
import { form } from '../measures/form.ts'
import { isolation } from '../measures/isolation.ts'
import { size } from '../measures/size.ts'
import { submission } from '../measures/submission.ts'
import { isReached, type Row, tableOf } from '../row.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    built: { type: 'boolean' },
    only: { type: 'string', default: 'submission,form,figures,comments,isolation,size' },
    sizes: { type: 'string' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '5' },
  },
})
const sizes = (values.sizes ?? `10000,100000,1000000${values.full ? ',10000000' : ''}`).split(',').map(Number)
const folder = mkdtempSync(join(tmpdir(), 'sipas-bench-'))
const asked = { folder, sizes, seconds: Number(values.seconds), rounds: Number(values.rounds) }

const measures: { readonly [name: string]: (given: typeof asked) => Promise<Row[]> } = {
  submission,
  form,
  figures,
  comments: searching,
  isolation,
  size,
}

const on = machine(folder)
const rows: Row[] = []
try {
  for (const name of values.only.split(',')) {
    const found = (await measures[name]?.(asked)) ?? []
    rows.push(...found)
    if (!values.json) console.error(`${tableOf(found)}\n`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
if (values.json) console.log(JSON.stringify({ machine: on, rows: rows.map((row) => ({ ...row, ok: isReached(row) })) }))
else console.log(`${JSON.stringify(on)}\n${tableOf(rows)}`)
