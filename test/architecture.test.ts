import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The one report another may know, and why: each stands in the README of the room. */
const reportsRead: { readonly [report: string]: string } = {
  compare: 'server/reports/breakdown',
  place: 'server/reports/breakdown',
  services: 'server/reports/breakdown',
  shortfall: 'server/reports/breakdown',
  trust: 'server/reports/targets',
}

/** Every report is a room of its own: it knows what reports share, and no other report unless it is named above. */
const reportRooms = readdirSync(join(root, 'server/reports'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'engine')
  .map(({ name }) => {
    const shared = 'server/reports/engine server/reports/report.ts server/reports/week.ts'
    return [`server/reports/${name}`, `surveys server/stats ${shared} ${reportsRead[name] ?? ''} | zod`] as const
  })

/**
 * Who may know whom. A room imports itself, the rooms and files named before the bar and
 * the packages named after it; behind `type:` only their types. What is not named is
 * refused. The most specific room a file lies in counts.
 */
const rooms: { readonly [room: string]: string } = {
  'surveys/grammar': '| zod',
  surveys: 'surveys',
  'surveys/periods': 'surveys/grammar',
  'surveys/duties': 'surveys/grammar type:surveys/wards',
  'surveys/voice': 'surveys/grammar surveys/periods',
  'surveys/wards': 'surveys/grammar surveys/targets/target.ts',
  'server/stats': '| simple-statistics',
  'server/reports': 'surveys server/stats | zod',
  ...Object.fromEntries(reportRooms),
  'server/reports/engine': 'surveys server/stats type:server/reports/report.ts | zod',
  'server/reports/engine/answers': 'surveys server/stats',
  'server/reports/engine/estimate': 'surveys server/stats server/reports/engine/answers',
  'server/reports/engine/disclosure': 'surveys server/stats server/reports/engine/answers',
  'server/imports': 'surveys db/queries type:db/db.ts | papaparse saxen',
  'server/exports': 'surveys server/imports/formula-marks.ts db/queries | write-excel-file',
  'server/world': 'type:surveys type:db type:server/access type:server/answers type:server/limits | hono uuidv7',
  'server/problems': 'surveys server/answers/wish.ts',
  'server/http': 'surveys/grammar server/world server/problems | hono zod @hono/zod-validator',
  'server/access': 'surveys/grammar db/queries server/world server/http server/problems | hono oauth4webapi',
  'server/limits': 'surveys/grammar db server/world server/access server/http server/problems | hono @hono/node-server',
  'server/answers': 'surveys db server/world server/access server/acts server/cases server/problems | zod hono',
  'server/acts': 'surveys db server/world server/access server/problems',
  'server/comments': 'surveys db server/stats server/world server/cases/holidays.ts',
  'server/cases': 'surveys db server/world server/access server/stats/intervals',
  'server/campaigns':
    'surveys db server/world server/access server/problems server/reports server/stats server/imports server/exports/csv.ts type:server/exports | zod',
  'server/acts/campaigns':
    'surveys db server/world server/access server/problems server/acts server/campaigns server/answers/submit.ts server/figures/settle-sums.ts',
  'server/acts/cases':
    'surveys db server/world server/access server/problems server/acts server/cases server/answers/wish.ts',
  'server/acts/themes': 'surveys db server/world server/access server/problems server/acts server/comments',
  'server/acts/kiosks': 'surveys db server/world server/access server/problems server/acts server/kiosks/pin.ts',
  'server/acts/slips': 'surveys db server/world server/access server/problems server/acts server/slips',
  'server/acts/retention': 'surveys db server/world server/access server/acts server/answers/wish.ts',
  'server/acts/proposals': 'surveys db/queries server/world server/access server/problems server/acts server/figures',
  'server/acts/publications':
    'surveys db server/world server/access server/problems server/acts server/publications server/figures server/reports',
  'server/figures': 'surveys db server/access server/reports server/stats server/problems | zod',
  'server/flags': 'surveys db server/access server/figures server/stats',
  'server/acts/flags': 'surveys db/queries server/world server/access server/problems server/acts server/flags',
  'server/documents':
    'surveys db server/acts/publications server/campaigns/results.ts server/problems server/cases server/comments server/figures server/reports server/stats/publication server/world',
  'server/publications': 'surveys server/figures server/reports server/stats | zod',
  'server/kiosks': 'surveys db server/world server/access server/answers server/http server/problems | hono zod',
  'server/notifications':
    'surveys db server/world server/access server/limits server/kiosks/kiosk-state.ts server/cases server/figures server/reports',
  'server/slips': 'surveys/grammar db server/world server/access server/problems server/stats',
  'server/pages':
    'surveys client/styles client/survey client/signage type:db/queries type:server/world type:server/problems type:server/publications type:server/campaigns server/http server/answers server/cases server/stats | hono preact preact-render-to-string qrcode',
  'server/routes':
    'surveys db/queries db/schema-state.ts type:db/schema.ts server/world server/access server/acts server/answers server/campaigns server/cases server/comments server/documents server/figures server/flags server/http server/kiosks server/limits server/openapi server/imports server/pages server/problems server/publications server/reports server/slips server/exports/csv.ts server/exports/response-rows.ts type:server/exports | hono zod uuidv7 client-zip',
  'server/openapi':
    'surveys server/access server/answers server/figures server/kiosks server/problems server/reports server/routes | hono zod',
  'server/commands':
    'surveys db server/world server/access server/acts server/answers server/campaigns server/cases server/comments server/doors server/exports server/figures server/imports server/kiosks server/pages/say-in.ts server/problems server/publications server/reports server/stats | uuidv7 drizzle-orm @libsql/client write-excel-file',
  'server/doors/edge': 'server/world server/http server/pages/page-template.ts type:server/doors | hono',
  'server/doors/dev': '| vite',
  'server/doors':
    'surveys db server/app.ts server/world server/access server/acts server/answers server/comments server/commands server/imports server/limits server/notifications server/reports | hono @hono/node-server zod uuidv7 @libsql/client drizzle-orm nodemailer',
  server: 'surveys db/unavailable.ts server/http server/problems server/routes server/world | hono',
  db: 'surveys/grammar surveys/campaign type:surveys/outcomes | drizzle-orm @libsql/client',
  client:
    'surveys/campaign surveys/documents surveys/grammar surveys/outcomes surveys/periods surveys/voice surveys/languages.ts surveys/wards surveys/targets surveys/methods surveys/questionnaires client type:server | preact @preact/signals preact-iso hono uuidv7 write-excel-file docx @fontsource/be-vietnam-pro',
}

/** What only Node's doors may touch, so that everything else runs on Workers too. */
const nodeOnly =
  /^server\/(doors\/(?!worker\.|world-from\.|settings\.|hourly\.|starter-catalogue\.|say-lost-secrets\.|base-url\.|oidc-settings\.).*|commands\/.*|imports\/.*|exports\/.*)\.(ts|mjs)$/
const alsoOnWorkers = ['node:crypto']

const aliases: Readonly<Record<string, string>> = { '#ward': 'surveys/wards/the-ward/index.ts' }

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
    const to = name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : (aliases[name] ?? name)
    return { from: file, to, typeOnly: type !== undefined }
  })
}

const roomOf = (path: string) =>
  Object.keys(rooms)
    .filter((room) => path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const room = roomOf(from)
  if (!room) return false
  const [near = [], packages = []] = (rooms[room] ?? '')
    .split('|')
    .map((part) => part.trim().split(' ').filter(Boolean))
  if (to.startsWith('node:')) return alsoOnWorkers.includes(to) || nodeOnly.test(from)
  const isOurs = /^(surveys|server|db|client)\//.test(to)
  if (!isOurs) return packages.includes(packageOf(to)) || (typeOnly && to === '@libsql/client')
  const names = near.map((name) => name.replace('type:', ''))
  const allowed = near.flatMap((name, i) => (typeOnly || name === names[i] ? [names[i]] : []))
  // The room a file lies deepest in decides: who may know the doors does not thereby know what lies behind them.
  return [room, ...allowed].some((name) => to === name || to.startsWith(`${name}/`))
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

test('whatever is done is done by an act: nothing else begins one or writes a line', () => {
  const callers = all.flatMap(importsOf).filter(({ to, typeOnly }) => to === 'server/acts/act.ts' && !typeOnly)
  expect(callers.length).toBeGreaterThan(15)
  expect(callers.filter(({ from }) => !from.startsWith('server/acts/')).map(({ from }) => from)).toEqual([])
})

test('node built-ins carry their prefix, so that a Worker finds them', () => {
  const bare = all.flatMap(importsOf).filter(({ to }) => builtinModules.includes(to))
  expect(bare).toEqual([])
})

test.each([
  ['server/reports/rates/rates.ts', 'db/queries/tallies.ts'],
  ['server/reports/targets/targets.ts', 'server/reports/trust/stream-trust.ts'],
  ['server/reports/targets/targets.ts', 'server/reports/list.ts'],
  ['server/reports/engine/say.ts', 'server/reports/targets/targets.ts'],
  ['server/reports/engine/answers/tally.ts', 'server/reports/engine/estimate/estimate.ts'],
  ['server/reports/engine/estimate/estimate.ts', 'server/reports/engine/disclosure/disclosure.ts'],
  ['server/pages/form-page.tsx', 'server/routes/form-handler.ts'],
  ['server/http/validate.ts', 'server/publications/data-hash.ts'],
  ['server/http/security.ts', 'server/pages/page.tsx'],
  ['server/answers/submit.ts', 'server/commands/registry.ts'],
  ['server/acts/touchpoints/touchpoint.ts', 'server/http/validate.ts'],
  ['server/acts/touchpoints/touchpoint.ts', 'server/figures/cells.ts'],
  ['server/access/tokens.ts', 'server/acts/act.ts'],
  ['server/limits/quotas.ts', 'server/answers/submit.ts'],
  ['server/routes/form.ts', 'server/commands/registry.ts'],
  ['server/figures/cells.ts', 'server/routes/figures.ts'],
  ['server/problems/problem.ts', 'server/world/world.ts'],
  ['server/world/new-id.ts', 'server/limits/limits.ts'],
  ['db/queries/tallies.ts', 'server/world/world.ts'],
  ['surveys/grammar/answers.ts', 'surveys/questionnaires/index.ts'],
])('the rule can fail: %s may not know %s', (from, to) => {
  expect(isAllowed({ from, to, typeOnly: false })).toBe(false)
})

test('nothing is named that is not there, and nothing lies outside a room', () => {
  const named = Object.entries(rooms).flatMap(([room, line]) => [
    room,
    ...(line.split('|')[0] ?? '')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map((name) => name.replace('type:', '')),
  ])
  expect([...new Set(named)].filter((name) => !existsSync(join(root, name)))).toEqual([])
  expect(all.filter((file) => roomOf(file) === undefined)).toEqual([])
})
