import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { csv, office } from '../commands/command-line.ts'

const starter = (name: string) =>
  fileURLToPath(new URL(`../../surveys/wards/ngoc-ha/catalogue/${name}.csv`, import.meta.url))
const none = { added: 0, changed: 0, retired: 0 }
const units = ['id', 'name', 'kind', 'name_en']

describe('a catalogue with faults changes nothing', () => {
  test('every fault is named', async () => {
    const { json, put } = office()
    const file = put(
      'procedures.csv',
      csv(
        ['code', 'name', 'area', 'unit', 'status'],
        ['1.00119', 'A', 'ho-tich', '', ''],
        ['1.001193', '', 'ho-tich', '', ''],
        ['1.001193', 'B', 'nowhere', '', 'maybe'],
      ),
    )
    const { faults } = await json('import', 'catalogue', file)
    expect(faults.map(({ line, column }: { line: number; column: string }) => `${line} ${column}`)).toEqual([
      '2 code',
      '3 name',
      '4 code',
      '4 area',
      '4 unit',
      '4 status',
    ])
  })

  test('one file at fault keeps the others out', async () => {
    const { json, put, look } = office()
    const good = put('units.csv', csv(units, ['only', 'Đơn vị duy nhất', 'office', '']))
    const bad = put('areas.csv', csv(['id', 'name', 'unit', 'group'], ['a', 'A', 'mot-cua', '']))
    expect((await json('import', 'catalogue', good, bad)).faults).toMatchObject([{ line: 2, column: 'unit' }])
    expect(await look((db) => db.all(sql`select id from units where id = 'only'`))).toEqual([])
  })

  test('a file that is no catalogue, and two of one kind', async () => {
    const { type, put } = office()
    expect((await type('import', 'catalogue', put('x.csv', csv(['a', 'b'], [1, 2])))).notes).toContain('a, b')
    const [one, two] = ['one.csv', 'two.csv'].map((name) => put(name, csv(units, ['u', 'U', 'office', ''])))
    expect((await type('import', 'catalogue', one ?? '', two ?? '')).notes).toContain('chỉ đưa một tệp')
  })
})

test('importing what is there already changes nothing, together or alone', async () => {
  const { json, look } = office()
  const all = ['units', 'areas', 'procedures'].map(starter)
  expect(await json('import', 'catalogue', ...all)).toEqual({
    dryRun: false,
    units: none,
    areas: none,
    procedures: none,
    warnings: [],
  })
  expect(await json('import', 'catalogue', starter('procedures'))).toMatchObject({ procedures: none })
  expect(await look((db) => db.all(sql`select * from log where act = 'catalogue-imported'`))).toEqual([])
})

test('entries are added, changed and retired; a dry run only counts them; a retired one comes back', async () => {
  const { json, put, look } = office()
  const lines = readFileSync(starter('procedures'), 'utf8').trim().split('\n')
  const [code = ''] = lines[100]?.split(',') ?? []
  const changed = lines.filter((line) => !line.startsWith(code)).concat('9.999999,Thủ tục mới,ho-tich,,,active,0')
  const file = put(
    'procedures.csv',
    changed.join('\n').replace('Thủ tục đăng ký khai sinh kết hợp', 'Đăng ký khai sinh kết hợp'),
  )
  const expected = { procedures: { added: 1, changed: expect.any(Number), retired: 1 } }
  expect(await json('import', 'catalogue', file, '--dry-run')).toMatchObject({ dryRun: true, ...expected })
  const inUse = () => look((db) => db.all(sql`select retired_at is null as used from procedures where code = ${code}`))
  expect(await inUse()).toEqual([{ used: 1 }])
  expect(await json('import', 'catalogue', file)).toMatchObject(expected)
  expect(await inUse()).toEqual([{ used: 0 }])
  expect(await json('import', 'catalogue', file)).toMatchObject({ procedures: none })
  expect(await json('import', 'catalogue', starter('procedures'))).toMatchObject({
    procedures: { added: 0, retired: 1 },
  })
  expect(await inUse()).toEqual([{ used: 1 }])
})
