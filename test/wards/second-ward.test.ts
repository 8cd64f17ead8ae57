import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as ngocHa from '#ward'
import type { Ward } from '../../surveys/wards/ward.ts'
import { listening, type Server, startServer } from '../built-server.ts'
import * as benLam from './ben-lam/index.ts'
import { build, builtTexts, failedBuild, sourcesFor } from './built-for.ts'

/** The name without its diacritics, and as it stands in folders and addresses. */
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
const spellings = (name: string) => [
  name,
  plain(name),
  ...[' ', '-', '_', ''].map((gap) => plain(name).replaceAll(' ', gap)),
]

/** What only one ward says: its names, its plan's number and sentences, the codes of its catalogue. */
const ownWords = ({ name, committee, servicePoint, targets, catalogue }: Ward): readonly string[] => [
  ...spellings(name.vi),
  ...[committee, servicePoint].flatMap(({ vi, en }) => [vi, en ?? vi]),
  ...targets.flatMap(({ source }) => [
    source.document,
    source.sentence,
    /\d+\/KH-\p{Lu}+/u.exec(source.document)?.[0] ?? '',
  ]),
  ...Object.values(catalogue).map((csv) => csv.split('\n')[1] ?? ''),
]

const lower = (text: string) => text.normalize('NFC').toLowerCase()
const says = (text: string, word: string) => word !== '' && lower(text).includes(lower(word))

test.each<[string, Ward]>([
  ['the ward this is', ngocHa],
  ['the invented one', benLam],
])('%s tells all that is asked of a ward', (_, ward) => {
  expect(ward.openingHours).toHaveLength(7)
  expect(ward.catalogue.units).toContain(ward.servicePoint.vi)
  expect(ward.targets.length).toBeGreaterThan(0)
  expect(ward.committee.vi).toContain(ward.name.vi)
})

test('outside its folder no line of the program names the ward', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const files = ['surveys', 'server', 'db', 'client'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
  )
  const read = files.filter((file) => /\.(tsx?|mjs|css|html|webmanifest|csv|sql|json|svg)$/.test(file))
  const naming = read.filter((file) => {
    if (file.startsWith('surveys/wards/ngoc-ha/')) return false
    const text = readFileSync(join(root, file), 'utf8')
    return [...spellings(ngocHa.name.vi), '263/KH', 'plan263', 'plan-263'].some((word) => says(text, word))
  })
  expect(naming).toEqual([])
})

describe('the program built for another ward', () => {
  let folder = ''
  let server: Awaited<ReturnType<typeof listening>>
  let started: Server | undefined
  const data = mkdtempSync(join(tmpdir(), 'sipas-ward-data-'))
  const settings = { DATABASE_URL: `file:${join(data, 'sipas.db')}` }
  const sipas = (...args: string[]) =>
    execFileSync(process.execPath, [join(folder, 'dist/server/cli.js'), ...args], {
      env: { PATH: process.env.PATH, ...settings },
      encoding: 'utf8',
    })

  beforeAll(async () => {
    folder = sourcesFor('ben-lam')
    build(folder, 'ben-lam')
    started = startServer(settings, { program: join(folder, 'dist/server/node.js') })
    server = await listening(started)
  }, 180_000)
  afterAll(async () => {
    await started?.end('SIGTERM')
    rmSync(data, { recursive: true, force: true })
  })

  test('says no word of the first one in any built file', () => {
    const texts = builtTexts(folder)
    expect(texts.length).toBeGreaterThan(20)
    const told = texts.flatMap(([file, text]) =>
      ownWords(ngocHa)
        .filter((word) => says(text, word))
        .map((word) => `${file.slice(folder.length)}: ${word}`),
    )
    expect(told).toEqual([])
  })

  test.each(ownWords(benLam).filter((word) => /Bến Lam|17\/KH|^ben-do|^9\.|^quay/.test(word)))(
    'says its own: %s',
    (word) => {
      expect(
        builtTexts(folder).some(([, text]) => says(text, word) || says(text, JSON.stringify(word).slice(1, -1))),
      ).toBe(true)
    },
  )

  test('a citizen, the clerk at the desk and the tablet read its name', async () => {
    const point = JSON.parse(
      sipas('touchpoint', 'add', '--counter', 'Quầy 1', '--area', 'ben-do', '--questionnaire', 'one-stop', '--json'),
    )
    const page = async (path: string) => (await fetch(new URL(path, server.url))).text()
    for (const path of ['/', `/k/${point.code}`, '/kiosk', '/kiosk/manifest.webmanifest'])
      expect(await page(path), path).toContain('UBND phường Bến Lam')
    expect(await page('/desk/')).toContain('<title>SIPAS Bến Lam</title>')
    expect(await page('/api/v1/openapi.json')).toContain('Satisfaction measurement, Bến Lam ward')
    expect(server.out()).toContain('SIPAS Bến Lam đang chạy')
  })

  test('judges by its own plan, for its own service', () => {
    const { rows } = JSON.parse(sipas('figures', '--period', '2026-Q3', '--by', 'target', '--json'))
    expect(JSON.stringify(rows)).toContain('counter-2026')
  })

  test('shows its demonstration with its own services', () => {
    const demo = { ...settings, DATABASE_URL: `file:${join(data, 'demo.db')}` }
    const env = { PATH: process.env.PATH, ...demo }
    const cli = join(folder, 'dist/server/cli.js')
    const run = (...args: string[]) => execFileSync(process.execPath, [cli, ...args], { env, encoding: 'utf8' })
    run('demo', '--months', '2', '--responses', '200')
    expect(run('export', 'responses', '--format', 'csv')).toContain('9.000017')
  })
})

test('a ward that is not there is told by its name, and nothing is built', () => {
  const { status, said } = failedBuild(sourcesFor('ben-lam'), 'ben-lan')
  expect(status).not.toBe(0)
  expect(said).toContain('WARD=ben-lan: there is no file surveys/wards/ben-lan/index.ts')
})
