import { countBySource } from '../../db/queries/bulk-responses.ts'
import { publishedHeads } from '../../db/queries/publications.ts'
import { recount } from '../../db/queries/tallies.ts'
import { findUnlogged } from '../../db/queries/unlogged.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { verifyDays } from '../acts/days/verify-days.ts'
import { verifyPublications } from '../acts/publications/verify-publications.ts'
import { countTalliesAgain } from '../acts/tallies/count-again.ts'
import { type Anchor, verifyLog } from '../acts/verify-log.ts'
import { wrongCases } from '../cases/wrong-cases.ts'
import { readHeads } from '../doors/log-heads.ts'
import { settleSums } from '../figures/settle-sums.ts'
import { wrongSums } from '../figures/wrong-sums.ts'
import type { World } from '../world/world.ts'
import { command } from './command.ts'
import { caseLines, dayLines, logLines, publicationLines, stateLines, triggerLines } from './log-lines.ts'
import { Misuse } from './misuse.ts'
import type { Terminal } from './terminal.ts'
import { copyLines, verifyCopy } from './verify-copy.ts'
import { verifyTriggers } from './verify-triggers.ts'
import { withDatabase } from './with-database.ts'

/** From so many answers on, what is being done is told: it takes more than a few seconds. */
const longFrom = 100_000

/** Examples of each kind that are told. */
const mostTold = 20

export const verify = command({
  name: 'verify',
  summary: 'Đếm lại mọi phiếu, đối chiếu với các bảng tổng hợp, nhật ký và cơ chế bảo vệ.',
  options: {
    head: {
      type: 'string',
      value: 'SỐ:MÃ',
      multiple: true,
      tells: 'Dòng cuối của nhật ký đã ghi lại trước đây, để đối chiếu',
    },
    repair: { type: 'boolean', tells: 'Chỗ nào lệch thì đếm lại từ các phiếu; dừng máy chủ trước khi chạy' },
  },
  examples: ['', '--json', '--repair', '--head 128:3f9a…'],
  notes: [
    'Chỉ đọc, không sửa gì, trừ khi có --repair. Mã thoát 1 khi có chỗ lệch.',
    'Phiếu không bao giờ bị sửa: --repair chỉ viết lại các bảng tổng hợp, và việc đó được ghi vào nhật ký.',
    'Nhật ký được đọc từ đầu đến cuối. Ghi lại dòng cuối mà lệnh in ra ở nơi khác (sổ, email): nhật ký bị cắt hay viết lại sẽ không khớp với dòng đó.',
  ],
  run: (terminal, { repair = false, head = [] }) => {
    const written = head.map(anchorFrom)
    return withDatabase(terminal, async ({ db, world, settings }) => {
      const anchors = [...written, ...(settings.file ? readHeads(settings.file) : []), ...(await publishedAnchors(db))]
      const { demo, other } = await countBySource(db)
      const many = demo + other > longFrom
      const stage = (text: string) => many && terminal.note(text)
      stage('Đang đọc nhật ký…')
      const log = await verifyLog(db, anchors)
      const triggers = await verifyTriggers(db)
      const states = await findUnlogged(db)
      const cases = await wrongCases(db)
      const publications = await verifyPublications(db)
      stage('Đang đối chiếu từng ngày…')
      const days = await verifyDays(db, everySecond(terminal))
      stage('Đang đếm lại mọi phiếu, mất khoảng nửa phút cho mỗi triệu phiếu…')
      const tallied = await verifyTallies(world, repair)
      const copy = await verifyCopy(settings, terminal.now())
      return {
        document: { ...tallied.document, log, days, triggers, states, cases, publications, ...(copy ? { copy } : {}) },
        text: [
          ...tallied.text,
          ...logLines(log),
          ...triggerLines(triggers),
          ...stateLines(states),
          ...caseLines(cases),
          ...publicationLines(publications),
          ...dayLines(days),
          ...copyLines(copy),
        ],
        code:
          tallied.code ||
          (log.faultCount + days.length + triggers.length + states.length + cases.length + publications.length > 0 ||
          copy?.fault
            ? 1
            : 0),
      }
    })
  },
})

/** Tells how far the reading of all answers is, where it takes long. */
function everySecond({ note }: Terminal) {
  let told = Date.now()
  return (done: number, of: number) => {
    if (Date.now() - told < 1000) return
    told = Date.now()
    note(`Đã đọc ${count(done)} / ${count(of)} phiếu…`)
  }
}

/** A head of the log as it was written down. @throws Misuse */
function anchorFrom(written: string): Anchor {
  const [, n, hash] = /^(\d{1,12}):([0-9a-f]{64})$/i.exec(written.trim()) ?? []
  if (n === undefined || hash === undefined)
    throw new Misuse(`Tùy chọn --head không nhận “${written}”: viết số dòng, dấu hai chấm rồi 64 ký tự của mã.`)
  return { n: Number(n), hash: hash.toLowerCase(), where: 'tùy chọn --head' }
}

async function publishedAnchors(db: World['db']): Promise<Anchor[]> {
  const heads = await publishedHeads(db)
  return heads.map(({ period, revision, n, hash }) => ({ n, hash, where: `bản công bố ${period} lần ${revision}` }))
}

/** Compares the tallies with the responses, and counts them anew where that is wanted. */
async function verifyTallies(world: World, repair: boolean) {
  const { db } = world
  const found = await differencesIn(db)
  if (found.differences === 0 || !repair) return { document: found, ...told(found) }

  const detail = { differences: found.differences, tallied: found.tallied, examples: found.examples }
  await countTalliesAgain(world, commander('verify'), detail)
  await settleSums(db)
  const left = await differencesIn(db)
  const { text, code } = told(left)
  return {
    document: { ...left, repaired: found.differences },
    text: [...told(found).text, 'Đã đếm lại.', ...text],
    code,
  }
}

async function differencesIn(db: World['db']) {
  const counted = await recount(db, mostTold)
  const wrong = await wrongSums(db)
  return {
    ...counted,
    differences: counted.differences + wrong.length,
    examples: [...counted.examples, ...wrong.slice(0, mostTold)],
  }
}

function told({ responses, tallied, differences, examples }: Awaited<ReturnType<typeof differencesIn>>) {
  const head = `Phiếu trả lời: ${count(responses)}. Trong bảng tổng hợp: ${count(tallied)}.`
  if (differences === 0) return { text: [head, 'Khớp hoàn toàn.'], code: 0 }
  const lines = examples.map(
    ({ tallied: kept, recounted, ...place }) =>
      `  ${Object.values(place).filter(Boolean).join(' ')}: bảng tổng hợp ${kept}, đếm lại ${recounted}`,
  )
  return { text: [head, `Lệch ở ${count(differences)} chỗ, ví dụ:`, ...lines], code: 1 }
}
