import { readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Who may know whom. A room imports itself, the rooms named before the bar and
 * the packages named after it. The most specific room a file lies in counts.
 */
const rooms = {
  'surveys/grammar': '| zod',
  surveys: 'surveys',
  'surveys/voice': 'surveys/grammar',
  'server/stats': '| simple-statistics',
  'server/reports': 'surveys server/stats | zod',
  'server/imports': 'surveys db/queries | papaparse saxen',
  'server/exports': 'surveys server/reports server/imports/formula-marks.ts db | write-excel-file',
  'server/problems': 'surveys server/answers/wish.ts',
  'server/pages': 'surveys db/queries server client/styles client/survey | hono preact preact-render-to-string',
  'server/routes': 'surveys server db/queries db/schema-state.ts | hono zod uuidv7',
  'server/commands': 'surveys server db | uuidv7 drizzle-orm @libsql/client write-excel-file',
  server: 'surveys db server | hono @hono/node-server @hono/zod-validator zod qrcode uuidv7',
  db: 'surveys/grammar | drizzle-orm @libsql/client',
  client:
    'surveys/grammar surveys/voice surveys/languages.ts surveys/targets surveys/methods surveys/questionnaires/usual.ts client | preact @preact/signals preact-iso hono uuidv7 @fontsource/be-vietnam-pro',
} as const

/** What only the doors may touch, so that everything else runs on Workers too. */
const nodeOnly =
  /^server\/(node|cli|thread|database-thread|figures-thread|http\/(at-once|beside|built-asset|compressed|one-host|packed|press)|first-link|open-database|log-heads|node-settings|own-only|commands\/.*|imports\/.*|exports\/.*)\.ts$|^server\/launch\.mjs$/
const alsoOnWorkers = ['node:crypto']

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean }

function files(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(join(root, path)).isDirectory()) return files(path)
    return /\.(ts|tsx|mjs)$/.test(name) ? [path] : []
  })
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm,
  )
  return [...found].map(([, type, named, dynamic]) => {
    const name = (named ?? dynamic ?? '').replace(/\?\w+$/, '')
    const to = name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name
    return { from: file, to, typeOnly: type !== undefined }
  })
}

const roomOf = (path: string) =>
  Object.keys(rooms)
    .filter((room) => path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0] as keyof typeof rooms | undefined

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const room = roomOf(from)
  if (!room) return false
  const [near = '', packages = ''] = rooms[room].split('|').map((part) => part.trim().split(' ').filter(Boolean))
  if (to.startsWith('node:')) return alsoOnWorkers.includes(to) || nodeOnly.test(from)
  const isOurs = /^(surveys|server|db|client)\//.test(to)
  if (!isOurs) return packages.includes(packageOf(to)) || (typeOnly && to === '@libsql/client')
  if (room === 'client' && to.startsWith('server/')) return typeOnly
  return [room, ...near].some((allowed) => to === allowed || to.startsWith(`${allowed}/`))
}

const all = ['surveys', 'server', 'db', 'client'].flatMap(files)

test('every room knows only the rooms and packages it may know', () => {
  const broken = all.flatMap(importsOf).filter((one) => !isAllowed(one))
  expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

test('the database and the arithmetic never meet', () => {
  const imports = all.flatMap(importsOf)
  expect(imports.filter(({ from, to }) => from.startsWith('db/') && to.startsWith('server/'))).toEqual([])
  expect(imports.filter(({ from, to }) => /^server\/(stats|reports)\//.test(from) && to.startsWith('db/'))).toEqual([])
})

test('node built-ins carry their prefix, so that a Worker finds them', () => {
  const bare = all.flatMap(importsOf).filter(({ to }) => builtinModules.includes(to))
  expect(bare).toEqual([])
})

test('the rule can fail: a report that reads the database is caught', () => {
  const wrong = { from: 'server/reports/rates.ts', to: 'db/queries/tallies.ts', typeOnly: false }
  expect(isAllowed(wrong)).toBe(false)
})
