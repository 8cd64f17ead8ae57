import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openFile } from '../../db/open-file.ts'
import { listProposals } from '../../db/queries/proposals.ts'
import { openApp } from '../world.ts'
import { office, today } from './command-line.ts'

/**
 * A database as an earlier program left it: 240 people answered the one required
 * question with “rất không hài lòng”, 60 answered everything and were content;
 * the quarter was published, and the volunteers were said to be at 100 %, “đạt”.
 */
const kept = fileURLToPath(new URL('../snapshots/published-by-factors.sql', import.meta.url))

async function aWardOfBefore() {
  const here = office()
  const db = await openFile(`file:${here.database}`)
  await db.$client.executeMultiple(readFileSync(kept, 'utf8'))
  db.$client.close()
  expect((await here.type('migrate')).code).toBe(0)
  const page = () =>
    here.look(async (now) => {
      const { app } = await openApp({ db: now, now: () => today })
      const text = await (await app.request('/ket-qua?lang=vi')).text()
      return (/<main>.*<\/main>/s.exec(text)?.[0] ?? '').replaceAll('\u00a0', ' ')
    })
  const shown = (text: string, title: string) => new RegExp(`<h3>${title}.*?</section>`, 's').exec(text)?.[0] ?? ''
  return { ...here, page, index: async () => shown(await page(), 'Chỉ số SIPAS') }
}

test('what was published stays as it was stored, its verdict words too', async () => {
  const { json } = await aWardOfBefore()
  const { figures, revision } = await json('publish', 'show', '2026-Q3')
  const [volunteers] = figures.targets.figures
  expect(revision).toBe(1)
  expect(volunteers).toMatchObject({ stream: 'volunteer', decides: false, n: 60, share: 1, word: 'Đạt' })
  expect(volunteers.verdict.status).toBe('met')
})

test('citizens read no verdict of a source that does not decide, and that its figure is of some only', async () => {
  const { index, page } = await aWardOfBefore()
  const section = await index()
  expect(section).toContain('100,0%')
  expect(section).toContain('chỉ tính phiếu có trả lời về từng yếu tố, theo cách tính cũ')
  expect(section).not.toMatch(/[✓✕●]|[Đđ]ạt(?! được)|factors-share/)
  // The volunteers decide the target of online services: there the verdict stands.
  expect(await page()).toContain('✓ Đạt')
})

test('the command line says no verdict of it either', async () => {
  const { type } = await aWardOfBefore()
  const { text } = await type('publish', 'show', '2026-Q3')
  const [volunteers = ''] = text.split('\n').filter((line) => line.startsWith('Chỉ số SIPAS: '))
  expect(volunteers).toBe('Chỉ số SIPAS: tham khảo, 100,0% (60 phiếu của người tự nguyện trả lời).')
})

test('published again, the volunteers are measured by the required question, and everybody counts', async () => {
  const { json, type, index, confirm, look } = await aWardOfBefore()
  const { figures } = await json('figures', 'targets', '--period', '2026-Q3')
  const volunteers = figures.find(({ scope, stream }: Row) => scope === 'sipas-2026' && stream === 'volunteer')
  expect(volunteers).toMatchObject({ method: 'overall-share.1', n: 600, comparison: 'below' })
  expect(volunteers).not.toHaveProperty('verdict')
  const line = ['--period', '2026-Q3', '--cause', 'corrected', '--reason', 'Tính lại theo câu hỏi chung']
  expect((await type('publish', ...line)).text).toContain('100,0% → 55,1%, 60 phiếu → 600 phiếu')
  const [waiting] = await look((db) => listProposals(db, { open: true, most: 1 }))
  await confirm({ proposal: waiting?.id ?? '' })
  const section = await index()
  expect(section).not.toContain('cách tính cũ')
  expect(section).not.toMatch(/100,0%|[✓✕●]/)
})

type Row = { readonly scope: string; readonly stream: string }

test('citizens are told why a share stands in the place of the index of a survey that few filled in', async () => {
  const { json, put, page, confirm } = await aWardOfBefore()
  const survey = [...Array(90).fill('1,,,,,'), ...Array(60).fill('5,5,5,5,5,0')].map((row) => `2026-08-12,${row}`)
  const file = put(
    'survey.csv',
    ['answered_at,overall,access,answer.procedure,official,result,feedback', ...survey].join('\n'),
  )
  const set = 'questionnaire=one-stop,area=chung-thuc,stream=sample,channel=paper'
  expect(await json('import', 'responses', file, '--set', set)).toMatchObject({ new: 150 })
  const line = ['--period', '2026-Q3', '--cause', 'late', '--reason', 'Có phiếu điều tra mẫu']
  await confirm(await json('publish', ...line))
  const text = await page()
  expect(text).toContain('60% số phiếu chỉ trả lời câu hỏi chung; trong đó 0% hài lòng')
  expect(text).toMatch(/40,0% <small>.*● Chưa đủ căn cứ kết luận/s)
})
