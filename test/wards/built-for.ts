import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a build reads. */
const sources = ['surveys', 'server', 'db', 'client', 'package.json', 'tsconfig.json', 'vite.config.ts']

/** A copy of the sources in which an invented ward has taken the place of the one we know. */
export function sourcesFor(ward: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-ward-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  for (const source of sources) cpSync(join(root, source), join(folder, source), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  rmSync(join(folder, 'surveys/wards/ngoc-ha'), { recursive: true })
  cpSync(join(root, 'test/wards', ward), join(folder, 'surveys/wards', ward), { recursive: true })
  return folder
}

const vite = ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'error']

/** Builds everything for a ward: desk, tablet, server, Worker. */
export function build(folder: string, ward: string) {
  execFileSync(process.execPath, vite, { cwd: folder, env: { ...process.env, WARD: ward }, stdio: 'pipe' })
}

/** What a build says that should fail. */
export function failedBuild(folder: string, ward: string) {
  const { status, stderr } = spawnSync(process.execPath, vite, { cwd: folder, env: { ...process.env, WARD: ward } })
  return { status, said: String(stderr) }
}

/** Every built file whose text a person or a program could read, with its name. */
export const builtTexts = (folder: string): readonly (readonly [file: string, text: string])[] =>
  readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && !/\.(png|woff2?)$/.test(entry.name))
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')])
