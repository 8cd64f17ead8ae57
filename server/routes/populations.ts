import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import {
  type Population,
  readPopulationChanges,
  readPopulations,
  writePopulations,
} from '../../db/queries/populations.ts'
import { monthOf } from '../../surveys/grammar/calendar.ts'
import { channels } from '../../surveys/grammar/context.ts'
import type { Text } from '../../surveys/grammar/text.ts'
import { personActing } from '../access/acting.ts'
import { reaches, type Units } from '../access/roles.ts'
import { serviceUnits } from '../access/service-units.ts'
import { act } from '../acts/act.ts'
import { text } from '../http/fields.ts'
import { atMost, json, query } from '../http/validate.ts'
import { Problem } from '../problems/problem.ts'
import { otherArea } from '../touchpoint.ts'
import type { Env, World } from '../world.ts'

const month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
const Span = z.object({ from: month, to: month }).check(z.refine(({ from, to }) => from <= to, { path: ['to'] }))
const Entry = z.strictObject({
  month: text(20),
  area: text(100),
  procedure: text(20),
  channel: text(20),
  closed: z.number(),
})

/** More transactions than this in a month is a slip of the hand. */
const mostClosed = 10_000_000

/** How many transactions were closed in each month: read, enter or correct one, and what was entered before and by whom. */
export const populations = new Hono<Env>()
  .use(atMost(4096))
  .get('/', query(Span), async (c) => {
    const { from, to } = c.req.valid('query')
    const rows = await readPopulations(c.var.world.db, from, to)
    return c.json({ rows: await ownOnly(c, rows) })
  })
  .put('/', json(Entry), async (c) => {
    const { world, staff } = c.var
    const { unit, ...row } = await checked(world, c.req.valid('json'), c.var.units)
    const { month, area, procedure, channel } = row
    const subject = [month, area, procedure, channel].join(' ')
    const deed = { act: 'population-entered', unit, subject: ['population', subject], detail: row } as const
    const [change] = await act(world, personActing(c), deed, (line) =>
      writePopulations(world.db, [row], { at: world.now(), by: staff.id }, line),
    )
    const before = change ? change.before : row.closed
    return c.json({ row, before })
  })
  .get('/changes', query(z.object({ month })), async (c) =>
    c.json({ changes: await ownOnly(c, await readPopulationChanges(c.var.world.db, c.req.valid('query').month)) }),
  )

/** Those of the units whoever asks may see. */
async function ownOnly<T extends Pick<Population, 'area' | 'procedure'>>(c: Context<Env>, rows: readonly T[]) {
  const unitOf = serviceUnits(await readCatalogue(c.var.world.db))
  return rows.filter((row) => reaches(c.var.units, unitOf(row)))
}

/** The entry as it may be stored, and whose it is. @throws Problem fieldRefused, naming the field */
async function checked({ db, now }: World, entry: z.infer<typeof Entry>, units: Units) {
  if (!month.safeParse(entry.month).success) throw refused('month', noMonth)
  if (entry.month > monthOf(now())) throw refused('month', futureMonth)
  const { areas, procedures } = await readCatalogue(db)
  const unit = serviceUnits({ areas, procedures })(entry)
  const isOwn = unit === '' || reaches(units, unit)
  if (!isOwn || !areas.some(({ id }) => id === entry.area)) throw refused('area', noArea)
  const procedure = procedures.find(({ code }) => code === entry.procedure)
  if (entry.procedure !== '' && !procedure) throw refused('procedure', noProcedure)
  if (procedure && procedure.area !== entry.area) throw refused('procedure', otherArea)
  const channel = channels.find((one) => one === entry.channel)
  if (!channel) throw refused('channel', noChannel)
  if (!Number.isInteger(entry.closed) || entry.closed < 0 || entry.closed > mostClosed) throw refused('closed', noCount)
  return { ...entry, channel, unit }
}

const refused = (field: keyof Population, why: Text) => new Problem('fieldRefused', { field, why })

const noMonth: Text = {
  vi: 'Không đọc được tháng. Xin viết tháng dạng 2026-10.',
  en: 'Please write the month like 2026-10.',
}
const futureMonth: Text = {
  vi: 'Tháng đã chọn chưa đến. Xin chọn tháng hiện tại hoặc tháng trước đó.',
  en: 'This month has not come yet. Please choose the present month or an earlier one.',
}
const noArea: Text = {
  vi: 'Danh mục không có lĩnh vực này. Xin chọn lại.',
  en: 'The catalogue has no such area. Please choose another.',
}
const noProcedure: Text = {
  vi: 'Danh mục không có thủ tục này. Xin chọn lại, hoặc để trống nếu chỉ có số hồ sơ của cả lĩnh vực.',
  en: 'The catalogue has no such procedure. Choose another, or leave it empty if only the area is known.',
}
const noChannel: Text = {
  vi: `Xin chọn một kênh: ${channels.join(', ')}.`,
  en: `Please choose a channel: ${channels.join(', ')}.`,
}
const noCount: Text = {
  vi: 'Số hồ sơ phải là số nguyên từ 0 đến 10.000.000.',
  en: 'The number of transactions must be a whole number from 0 to 10,000,000.',
}
