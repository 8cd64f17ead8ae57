import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { findKiosk } from '../../db/queries/kiosks.ts'
import { findTouchpoint } from '../../db/queries/touchpoints.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import type { PlacedKiosk } from '../access/kiosk-only.ts'
import { noteTabletImport } from '../acts/notes.ts'
import { settleSums } from '../figures/settle-sums.ts'
import { Unreadable } from '../imports/unreadable.ts'
import { storeQueued } from '../kiosks/answers.ts'
import { queuesIn, readTabletFile, type TabletFile } from '../kiosks/tablet-file.ts'
import type { World } from '../world/world.ts'
import { command } from './command.ts'
import { withDatabase } from './with-database.ts'

/** How many answers are stored in one commit. */
const slice = 200

type Taken = Awaited<ReturnType<typeof storeQueued>>[number]

export const importTablet = command({
  name: 'import tablet',
  summary: 'Nhập phiếu còn chờ trên một máy tính bảng, từ tệp mà máy xuất ra; cả khi máy đã ngừng dùng.',
  operands: { name: 'TỆP', least: 1, most: 1 },
  options: {},
  examples: ['phieu-tren-may-2026-11-22.json'],
  notes: [
    'Trên máy tính bảng: mở trang dành cho cán bộ bằng mã PIN, bấm “Xuất phiếu chờ gửi ra tệp”.',
    'Phiếu máy chủ đã nhận thì không tính lần nữa; nhập lại cùng tệp không thay đổi gì. Phiếu nào không nhận được thì nói rõ vì sao, các phiếu khác vẫn được nhận.',
  ],
  run: async (terminal, _given, [path = '']) => {
    const file = await readTablet(path)
    return withDatabase(terminal, async ({ db, world }) => {
      const queues = await Promise.all(
        [...queuesIn(file)].map(async ([id, answers]) => ({ kiosk: await placed(world, id), answers })),
      )
      const detail = { file: basename(path), answers: queues.reduce((sum, { answers }) => sum + answers.length, 0) }
      await noteTabletImport(world, commander('import tablet'), file.kiosk, detail)
      const taken: Taken[] = []
      for (const { kiosk, answers } of queues) taken.push(...(await takeAll(world, kiosk, answers)))
      await settleSums(db)
      return outcome(path, taken, file.refused.length)
    })
  },
})

async function readTablet(path: string): Promise<TabletFile> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Unreadable(`không đọc được tệp ${path}. Kiểm tra lại tên tệp và quyền đọc.`)
  })
  const file = readTabletFile(text)
  if (!file) throw new Unreadable(`${path} không phải tệp do máy tính bảng xuất ra. Xuất lại từ trang dành cho cán bộ.`)
  return file
}

/** The tablet and where it stands, in use or not. @throws Unreadable */
async function placed({ db }: World, id: string): Promise<PlacedKiosk> {
  const kiosk = await findKiosk(db, id)
  const at = kiosk && (await findTouchpoint(db, kiosk.touchpoint))
  if (!at)
    throw new Unreadable(`cơ sở dữ liệu này không có máy tính bảng mang mã ${id}. Kiểm tra lại tệp và DATABASE_URL.`)
  return { ...kiosk, at }
}

async function takeAll(world: World, kiosk: PlacedKiosk, answers: readonly unknown[]): Promise<Taken[]> {
  const taken: Taken[] = []
  for (let i = 0; i < answers.length; i += slice) {
    // Moments in the file are the server's, as the tablet knew it: they need no correction by when it was sent.
    const sentAt = world.now()
    taken.push(...(await storeQueued(world, kiosk, { sentAt, answers: answers.slice(i, i + slice) }, 'vi')))
  }
  return taken
}

function outcome(file: string, taken: readonly Taken[], refusedBefore: number) {
  const many = (kind: Taken['outcome']) => taken.filter((one) => one.outcome === kind).length
  const refused = taken.flatMap((one, i) => (one.outcome === 'refused' ? [{ line: i + 1, message: one.message }] : []))
  const already = many('resent') + many('conflict')
  const before =
    refusedBefore > 0
      ? [
          `Tệp còn ${count(refusedBefore)} phiếu máy chủ đã từ chối từ trước; các phiếu đó vẫn nằm trong máy và trong tệp.`,
        ]
      : []
  return {
    document: { file, new: many('stored'), already, refused, refusedBefore },
    text: [
      `Đã nhập phiếu từ máy tính bảng: ${count(many('stored'))} phiếu mới, ${count(already)} phiếu đã có từ trước.`,
      ...refused.map(({ line, message }) => `  phiếu thứ ${line} chưa được nhận: ${message}`),
      ...before,
    ],
    code: refused.length > 0 ? 1 : 0,
  }
}
