import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { scriptsOf, scriptsUnder, weightOf, withWhatItImports } from './built-size.ts'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const isBuilt = existsSync(dist)
if (!isBuilt) console.error('!!! Nothing is built: WHAT THE SCRIPTS WEIGH WAS NOT TESTED; run “npm run build” first.')

describe.skipIf(!isBuilt)('what is sent for the first page', () => {
  test('the desk opens with at most 90 kB of script', () => {
    const scripts = scriptsOf(`${dist}client`, 'desk/index.html')
    expect(scripts.length).toBeGreaterThan(0)
    expect(weightOf(scripts)).toBeLessThanOrEqual(90)
  })

  test('a Worker reads at most 168 kB before it answers a citizen, and 440 kB in all: the rest it reads when it is asked for', () => {
    const first = withWhatItImports(`${dist}worker/worker.js`)
    // The list of routes, the table of roles and the problems grow with what can be done; all else of it is read later.
    expect(weightOf(first)).toBeLessThanOrEqual(168)
    // Three thousand common passwords are 12 of them; the words of the table of roles and what is done with accounts, 13;
    // talking to a provider of the office's accounts, which is read when somebody first signs in that way, 13;
    // reading comments, with what hides personal data in them and the themes, 14; changing the catalogue, 3;
    // choosing what one is told by mail, 4 (what sends it runs on Node only); the register of requests about data, 4;
    // replies to whoever asks, what is told of them in public, and what units did, 19; signs in how answers came in, 9;
    // figures of others, days of publication, the register of what was made public, the evidence of
    // the ward's own score as an archive, and answers as a file, 8; documents that leave the office, 10;
    // what citizens see of the figures, open data with what keeps single answers out of them, and the lobby's screen, 12.
    const all = scriptsUnder(`${dist}worker`)
    expect(all.length).toBeGreaterThan(first.size)
    expect(weightOf(all)).toBeLessThanOrEqual(440)
  })
})
