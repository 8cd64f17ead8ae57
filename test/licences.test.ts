import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import lock from '../package-lock.json' with { type: 'json' }

const file = fileURLToPath(new URL('../.github/LICENCES.md', import.meta.url))

/** Licences that let anybody use, change and pass on the program that holds them. */
const free = /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|OFL-1\.1|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)\b/

type Package = {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
}

/** What is installed to run the program, without what is only for one kind of machine: that is the same on all. */
const shipped = Object.entries(lock.packages as { readonly [path: string]: Package })
  .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
  .map(([path, { version = '', license = '' }]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    license,
  }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))

const text = `# Licences of what we ship with

Made from package-lock.json by “LICENCES=1 npx vitest run test/licences.test.ts”; a test holds it true.

| Package | Version | Licence |
|---|---|---|
${shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).join('\n')}
`

test('everything we ship with is licensed freely', () => {
  expect(shipped.length).toBeGreaterThan(20)
  expect(shipped.filter(({ license }) => !free.test(license))).toEqual([])
})

test('the list of licences tells what is installed', () => {
  if (process.env.LICENCES === '1') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})
