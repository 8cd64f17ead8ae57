import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { office } from '../commands/command-line.ts'
import { released } from '../released.ts'

const file = fileURLToPath(new URL('./somerville-happiness-2015.csv', import.meta.url))
const map = { access: 'X1', procedure: 'X2', official: 'X3', result: 'X4', feedback: 'X5', overall: 'X6' }
const line = [
  ...[
    'import',
    'responses',
    file,
    '--map',
    Object.entries(map)
      .map(([ours, theirs]) => `${ours}=${theirs}`)
      .join(','),
  ],
  ...['--set', 'questionnaire=one-stop,area=chung-thuc', '--set', 'answered_at=2026-03-31,stream=sample'],
]

/** The raw rows, read without any of our code. */
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(',').map(Number))
const satisfied = (column: number) => rows.filter((row) => (row[column] ?? 0) >= 4).length

test('143 people of Somerville are counted as by hand', async () => {
  const { json, look } = office()
  const told = await json(...line)
  expect(told).toMatchObject({ read: 143, new: 143, ignored: ['hap'], from: '2026-03-31', to: '2026-03-31' })
  expect(told.areas).toEqual([{ area: 'chung-thuc', name: 'Chứng thực', responses: 143 }])

  await look(released)
  const { rows: figures } = await json('figures', '--period', '2026-Q1', '--by', 'area')
  expect(figures).toHaveLength(1)
  expect(figures[0]).toMatchObject({ scope: 'chung-thuc', stream: 'sample', n: rows.length, satisfied: satisfied(6) })
  expect(figures[0].share).toBeCloseTo(satisfied(6) / rows.length, 12)
  const factors = [1, 2, 3, 4, 5].map((column) => satisfied(column) / rows.length)
  expect(figures[0].index.share).toBeCloseTo(factors.reduce((sum, share) => sum + share) / 5, 12)
})

test('the mean score agrees too, and importing again changes nothing', async () => {
  const { json, look } = office()
  await json(...line)
  expect(await json(...line)).toMatchObject({ new: 0, already: 143 })
  await look(released)
  const { rows: figures } = await json('figures', '--period', '2026', '--by', 'unit', '--method', 'pooled-mean.1')
  const answers = rows.flatMap((row) => row.slice(1, 6))
  expect(figures[0].share).toBeCloseTo(answers.reduce((sum, level) => sum + level) / answers.length / 5, 12)
  expect(await json('verify')).toMatchObject({ responses: 143, differences: 0 })
})
