import { casesWanted } from '../../db/queries/cases.ts'
import { readNames } from '../../db/queries/catalogue.ts'
import { type CommentFilter, commentPage } from '../../db/queries/comments.ts'
import { logHead } from '../../db/queries/log.ts'
import type { Cell, Document } from '../../surveys/documents/document.ts'
import { dayOf, daysAfter } from '../../surveys/grammar/calendar.ts'
import { dayRead } from '../../surveys/voice/days.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { dueOf, escalationOf } from '../cases/clock.ts'
import { readHolidays } from '../cases/holidays.ts'
import { settleComments } from '../comments/settle.ts'
import { toldComment } from '../comments/told-comment.ts'
import { namesIn } from '../figures/names-in.ts'
import type { World } from '../world/world.ts'
import { type Texts, writingOf } from './draft.ts'
import { headWords, letter } from './letter.ts'
import { filled, numbered, paragraph } from './numbered.ts'

const id = 'week'

/** The comments of a week for a meeting, and who waits for a reply; what is personal stays hidden. */
export async function weekBook(world: World, monday: string, texts: Texts): Promise<Document> {
  await settleComments(world)
  const { db, now } = world
  const today = dayOf(now())
  const days = { firstDay: monday, lastDay: daysAfter(monday, 6) }
  const [known, holidays, head] = await Promise.all([readNames(db), readHolidays(db), logHead(db)])
  const names = namesIn(known)
  const nameOf = (one: string) => names.nameOf(one) ?? one
  const rows = await everyComment(world, { units: 'all', days })
  const waiting = (await casesWanted(db, { units: 'all', states: ['open', 'taken', 'messaged'] })).map((row) => {
    const due = Object.values(dueOf(row, holidays)).find((day) => day !== undefined)
    return { ...row, due, isLate: ['due', 'late'].includes(escalationOf(due, today, holidays)) }
  })
  const late = waiting.filter(({ isLate }) => isLate).length
  const chained = headWords(head)
  return {
    ...{ id, period: monday, ...letter, day: today, sort: 'SỔ Ý KIẾN TUẦN', sign: '', standing: '', signer: undefined },
    subject: `Từ ngày ${dayRead(days.firstDay)} đến ngày ${dayRead(days.lastDay)}`,
    blocks: numbered([
      {
        title: 'Tóm tắt',
        blocks: [
          paragraph(
            `${count(rows.length)} ý kiến trong tuần đã đến ngày được đọc. ${count(waiting.length)} yêu cầu đang chờ trả lời, ${count(late)} đã đến hạn hoặc quá hạn.`,
          ),
        ],
      },
      { title: 'Yêu cầu đang chờ trả lời', blocks: [filled(waitingTable(waiting, nameOf))] },
      { title: 'Ý kiến trong tuần', blocks: [filled(commentsTable(rows, nameOf))] },
      { title: 'Ý kiến chỉ đạo', blocks: [{ ...writingOf(id, 'directions', texts, ''), lines: 4 }] },
    ]),
    recipients: [],
    method: [
      ['Tuần', `${dayRead(days.firstDay)} – ${dayRead(days.lastDay)}`],
      ['Nguồn', 'Ý kiến đã đến ngày được đọc; thông tin cá nhân được che'],
      ['Nhật ký khi lập', chained],
    ],
    footer: `Lưu hành nội bộ. Thông tin cá nhân được che. Lập ngày ${dayRead(today)}; ${chained}.`,
  }
}

type Row = ReturnType<typeof toldComment>

/** All that may be read of these days, a page after the other. */
async function everyComment({ db }: World, filter: CommentFilter): Promise<Row[]> {
  const found: Row[] = []
  for (let page = 1; ; page++) {
    const { rows, total } = await commentPage(db, filter, page, { size: 500 })
    found.push(...rows.map((row) => toldComment(row, filter)))
    if (rows.length === 0 || found.length >= total) return found
  }
}

type NameOf = (id: string) => string

const commentsTable = (rows: readonly Row[], nameOf: NameOf) => ({
  kind: 'table' as const,
  title: 'Ý kiến của người dân',
  columns: [
    { title: 'Ngày', holds: 'day' as const },
    { title: 'Lĩnh vực', holds: 'words' as const },
    { title: 'Mức', holds: 'number' as const },
    { title: 'Ý kiến', holds: 'words' as const, wide: true as const },
  ],
  rows: rows.map(({ day, area, level, pieces }): readonly Cell[] => [
    { day },
    nameOf(area),
    level ? { count: level } : null,
    pieces.map(({ text }) => text).join(''),
  ]),
})

type Waiting = {
  readonly number: number
  readonly area: string
  readonly unit: string
  readonly due: string | undefined
}

const waitingTable = (rows: readonly (Waiting & { readonly isLate: boolean })[], nameOf: NameOf) => ({
  kind: 'table' as const,
  title: 'Yêu cầu đang chờ trả lời, đến hạn trước xếp trên',
  columns: [
    { title: 'Lĩnh vực', holds: 'words' as const },
    { title: 'Đơn vị', holds: 'words' as const },
    { title: 'Hạn', holds: 'day' as const },
    { title: 'Ghi chú', holds: 'words' as const },
  ],
  rows: rows
    .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
    .map(({ area, unit, due, isLate }): readonly Cell[] => [
      nameOf(area),
      nameOf(unit),
      due ? { day: due } : null,
      isLate ? 'đến hạn hoặc quá hạn' : '',
    ]),
})
