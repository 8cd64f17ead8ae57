import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import packageFile from '../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('..', import.meta.url))

type Example = { readonly code: string; readonly expected: string }

function files(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(join(root, path)).isDirectory()) return files(path)
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

/** The lines `expression // => value` of every `@example` in a file's docstrings. */
function examplesIn(text: string): Example[] {
  const blocks = [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([block]) => block)
  return blocks
    .flatMap((block) => block.split('@example').slice(1).join('\n').split('\n'))
    .map((line) => /^\s*\*?\s*(.+?)\s*\/\/ => (.+?)\s*(\*\/)?$/.exec(line))
    .flatMap((match) => (match ? [{ code: match[1] ?? '', expected: match[2] ?? '' }] : []))
}

const value = (exports: object, code: string): unknown =>
  new Function(...Object.keys(exports), `return (${code})`)(...Object.values(exports))

/** Numbers agree when they agree at the digits shown. */
function agrees(actual: unknown, expected: unknown): boolean {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const digits = /\.(\d+)/.exec(String(expected))?.[1]?.length ?? 0
    return Object.is(actual, expected) || Math.abs(actual - expected) <= (digits > 0 ? 0.5000001 * 10 ** -digits : 0)
  }
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null)
    return Object.is(actual, expected)
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)])
  return [...keys].every((key) => agrees(actual[key as keyof object], expected[key as keyof object]))
}

const documented = ['surveys', 'server', 'db', 'client']
  .flatMap(files)
  .map((file) => ({ file, examples: examplesIn(readFileSync(join(root, file), 'utf8')) }))
  .filter(({ examples }) => examples.length > 0)

test.each(documented)('the examples in $file do what they say', async ({ file, examples }) => {
  const exports = await import(/* @vite-ignore */ join(root, file))
  for (const { code, expected } of examples) {
    const actual = value(exports, code)
    expect(agrees(actual, value({}, expected)), `${code} gave ${JSON.stringify(actual)}, not ${expected}`).toBe(true)
  }
})

test('an example that lies is caught', () => {
  const [lie] = examplesIn('/** @example\n * twice(2) // => 5\n */')
  expect(lie).toEqual({ code: 'twice(2)', expected: '5' })
  expect(agrees(4, 5)).toBe(false)
  expect(agrees(0.49013, 0.4901)).toBe(true)
  expect(agrees(0.4903, 0.4901)).toBe(false)
})

test('the README tells every setting', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const settings = readFileSync(join(root, 'server/doors/settings.ts'), 'utf8')
  const settingNames = [...settings.matchAll(/^ {2}([A-Z_]+): '/gm)].map(([, name = '']) => name)
  expect(settingNames).toContain('DATABASE_URL')
  expect(settingNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

const guides = [
  'README.md',
  '.github/CONTRIBUTING.md',
  ...['db', 'server', 'server/acts', 'server/access', 'server/figures', 'server/reports', 'server/stats'].map(
    (room) => `${room}/README.md`,
  ),
  ...['client', 'surveys', 'surveys/languages'].map((room) => `${room}/README.md`),
]

/** What stands in backquotes and begins with one of our rooms; names with a placeholder or a list are not paths. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:surveys|server|db|client|test)\/[\w./-]*)`/g)].map(([, path = '']) => path)

const scriptsIn = (text: string) => [...text.matchAll(/\bnpm run (?:-s )?([a-z:]+)/g)].map(([, name = '']) => name)

test.each(guides)('every path and every npm script that %s names is there', (guide) => {
  const text = readFileSync(join(root, guide), 'utf8')
  expect(pathsIn(text).filter((path) => !existsSync(join(root, path)))).toEqual([])
  expect(scriptsIn(text).filter((name) => !(name in packageFile.scripts))).toEqual([])
})

test('a path that is gone and a script that never was are found', () => {
  expect(pathsIn('see `surveys/gone.ts` and `surveys/<ward>/`')).toEqual(['surveys/gone.ts'])
  expect(scriptsIn('`npm run -s nothing -- x`')).toEqual(['nothing'])
})
