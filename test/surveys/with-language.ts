import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll } from 'vitest'
import type { createApp } from '../../server/app.ts'
import type { Translation } from '../../surveys/grammar/text.ts'
import { pageScript } from '../../vite.config.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The program as it is, built in a folder of its own with one file more: a
 * language. Whatever it takes to speak it must come from that file.
 */
export async function appWith(code: string, translation: Translation): Promise<typeof createApp> {
  const folder = mkdtempSync(join(tmpdir(), 'sipas-language-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  for (const room of ['surveys', 'server', 'db', 'client', 'package.json', 'tsconfig.json'])
    cpSync(join(root, room), join(folder, room), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

  const languages = join(folder, 'surveys/languages')
  mkdirSync(languages, { recursive: true })
  writeFileSync(join(languages, `${code}.ts`), `export default ${JSON.stringify(translation)}\n`)

  const [input, outDir] = [join(folder, 'server/app.ts'), join(folder, 'built')]
  const options = { ssr: true, target: 'node20', outDir, rollupOptions: { input } } as const
  await build({ root: folder, configFile: false, logLevel: 'error', plugins: [pageScript()], build: options })
  const built = await import(/* @vite-ignore */ pathToFileURL(join(outDir, 'app.js')).href)
  return built.createApp
}
