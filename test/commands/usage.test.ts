import { describe, expect, test } from 'vitest'
import { commands } from '../../server/commands/registry.ts'
import { office } from './command-line.ts'

const mistakes = [
  [['nope'], 'nope'],
  [['touchpoint'], 'add, list, retire'],
  [['touchpoint', 'burn'], 'burn'],
  [['touchpoint', 'list', '--foo'], '--foo'],
  [['touchpoint', 'list', '-x'], '-x'],
  [['touchpoint', 'add'], '--area'],
  [['touchpoint', 'add', '--area', 'chung-thuc', '--channel', 'smoke'], 'smoke'],
  [['touchpoint', 'add', '--area='], '--area'],
  [['touchpoint', 'retire'], 'MÃ'],
  [['verify', 'twice'], 'twice'],
  [['figures', '--period'], '--period'],
  [['figures', '--period', '--by', 'area'], '--period'],
  [['figures', '--period', '2026-Q4'], '--by'],
  [['figures', '--period', '2026-Q5', '--by', 'area'], '2026-Q5'],
  [['figures', '--period', '2026', '--by', 'colour'], 'colour'],
  [['figures', '--period', '2026', '--by', 'area', '--method', 'guess.1'], 'guess.1'],
  [['migrate', '--json=yes'], '--json'],
  [['import', 'responses'], 'TỆP'],
  [['import', 'responses', 'a.csv', 'b.csv'], 'b.csv'],
  [['import', 'responses', 'a.csv', '--map', 'acess=X1'], 'acess'],
  [['import', 'responses', 'a.csv', '--map', 'access'], 'access'],
  [['import', 'responses', 'a.csv', '--map', 'access=X1', '--map', 'access=X2'], 'access'],
  [['import', 'responses', 'a.csv', '--set', 'id=7'], 'id'],
  [['export', 'responses', '--format', 'pdf'], 'pdf'],
  [['export', 'responses', '--csv-profile', 'tab'], 'tab'],
  [['export', 'responses', '--from', '2026-13'], '2026-13'],
  [['export', 'responses', '--from', '2026-05', '--to', '2026-04'], '2026-05'],
  [['export', 'responses', '--json'], '--out'],
  [['demo', '--months', 'many'], 'many'],
  [['demo', '--until', '2027-01'], '2027-01'],
] as const

test.each(mistakes)('whoever types %j is told in one sentence that names %s', async (line, named) => {
  const { type } = office()
  const { code, text, notes } = await type(...line)
  expect(code).toBe(2)
  expect(notes).toContain(named)
  expect(notes.split('\n')).toHaveLength(1)
  if (!(line as readonly string[]).some((word) => word.startsWith('--json'))) expect(text).toBe('')
})

test('a program that asks for JSON gets its refusal as one JSON document', async () => {
  const { type } = office()
  const { code, text } = await type('figures', '--period', 'soon', '--by', 'area', '--json')
  expect(code).toBe(2)
  expect(JSON.parse(text).error).toContain('soon')
})

test('a setting that will not do is told in one sentence', async () => {
  const { type } = office({ PORT: 'eighty' })
  expect(await type('verify')).toMatchObject({ code: 1, notes: expect.stringContaining('PORT') })
})

test('without a command the overview is shown, and that is no success', async () => {
  const { type } = office()
  expect((await type()).code).toBe(2)
  const asked = await type('--help')
  expect(asked.code).toBe(0)
  for (const { name } of commands) expect(asked.text).toContain(name)
})

describe('every command', () => {
  test.each(commands.map((one) => [one.name, one] as const))(
    '%s helps, with its options and examples',
    async (name, one) => {
      const { type } = office()
      const { code, text } = await type(...name.split(' '), '--help')
      expect(code).toBe(0)
      for (const option of Object.keys(one.options)) expect(text).toContain(`--${option}`)
      expect(text).toContain('Ví dụ:')
      expect(text).toContain(`-- ${name}`)
    },
  )
})
