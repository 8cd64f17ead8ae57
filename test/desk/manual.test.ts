import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { chapters, inOrderFor } from '../../client/help/chapters.ts'
import { newestNews } from '../../client/help/newest.ts'
import { news } from '../../client/help/news.ts'
import packageFile from '../../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('../../', import.meta.url))

/** All that may stand on a screen: the sources, with spaces as a browser shows them. */
const sources = ['client/desk', 'client/kiosk', 'surveys/voice', 'surveys/targets', 'server/reports', 'server/pages']
  .flatMap((folder) => filesIn(join(root, folder)))
  .map((file) =>
    readFileSync(file, 'utf8')
      .replace(/\{' '\}/g, ' ')
      .replace(/\s+/g, ' '),
  )
  .join('\n')

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesIn(path)
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

const sentences = [
  ...chapters.flatMap(({ sections }) =>
    sections.flatMap(({ intro = '', steps = [], notes = [] }) => [intro, ...steps, ...notes]),
  ),
  ...news.flatMap(({ changes }) => changes.map(({ says }) => says)),
]

test('whatever the manual quotes stands on a screen in these very words', () => {
  const quoted = [
    ...new Set(sentences.flatMap((one) => [...one.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words))),
  ]
  expect(quoted.length).toBeGreaterThan(80)
  expect(quoted.filter((words) => !sources.includes(words))).toEqual([])
})

test('a quotation that is on no screen would be found', () => {
  expect(sources.includes('Tạo điểm khảo sát')).toBe(true)
  expect(sources.includes('Tạo điểm khảo sát ngay')).toBe(false)
})

test('whoever works at the desk has a chapter of his own, and sees the others after it', () => {
  for (const role of ['clerk', 'unit-head', 'leader', 'manager', 'auditor', 'admin'] as const) {
    const [first] = inOrderFor([role])
    expect([role, first?.roles.includes(role)]).toEqual([role, true])
    expect(inOrderFor([role])).toHaveLength(chapters.length)
  }
  expect(inOrderFor(['admin', 'leader']).map(({ id }) => id)).toEqual(['lanh-dao', 'quan-tri', 'tiep-nhan', 'quan-ly'])
})

test('there is news of the version that runs, and the newest stands first', () => {
  expect([newestNews, news[0]?.version]).toEqual([packageFile.version, packageFile.version])
  const days = news.map(({ day }) => day)
  expect(days).toEqual(days.toSorted().toReversed())
})
