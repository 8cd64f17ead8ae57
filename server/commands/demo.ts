import { countBySource } from '../../db/queries/bulk-responses.ts'
import { readCatalogue } from '../../db/queries/catalogue.ts'
import { readFact, writeFact } from '../../db/queries/facts.ts'
import { readPopulations, writePopulations } from '../../db/queries/populations.ts'
import { addTouchpoint, listTouchpoints } from '../../db/queries/touchpoints.ts'
import { dayOf, monthOf, oneDay } from '../../surveys/grammar/calendar.ts'
import { count } from '../../surveys/voice/numbers.ts'
import { commander } from '../access/actor.ts'
import { noteDemo } from '../acts/notes.ts'
import { Unusable } from '../doors/settings.ts'
import { settleSums } from '../figures/settle-sums.ts'
import type { World } from '../world/world.ts'
import { command } from './command.ts'
import { demoCampaign } from './demo/campaign/index.ts'
import { demoCases } from './demo/cases.ts'
import { type Parameters, planMonths, planPopulation, planTouchpoints } from './demo/plan.ts'
import { demoResponses } from './demo/responses.ts'
import { servicesOf } from './demo/services.ts'
import { storeDemo } from './demo/store.ts'
import { Misuse } from './misuse.ts'
import { progressOf } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { withDatabase } from './with-database.ts'

export const demo = command({
  name: 'demo',
  summary: 'Nạp dữ liệu minh họa (giả định) vào một cơ sở dữ liệu riêng, để xem thử và tập huấn.',
  options: {
    months: { type: 'string', value: 'SỐ', tells: 'Số tháng, mặc định 18' },
    responses: { type: 'string', value: 'SỐ', tells: 'Số phiếu trả lời, mặc định 20000' },
    seed: { type: 'string', value: 'SỐ', tells: 'Số khởi tạo ngẫu nhiên: cùng số thì cùng dữ liệu; mặc định 1' },
    until: { type: 'string', value: 'THÁNG', tells: 'Tháng cuối, mặc định tháng này' },
    campaign: { type: 'boolean', tells: 'Thêm một đợt điều tra hộ gia đình giả định, từ kế hoạch đến khóa số liệu' },
  },
  examples: ['', '--months 6 --responses 3000 --seed 7 --until 2026-10'],
  notes: [
    'Đặt DATABASE_URL=file:./data/demo.db để không đụng cơ sở dữ liệu thật; nơi đã có phiếu thật hoặc điểm khảo sát thật thì lệnh không nạp gì.',
    'Mọi trang và số liệu của cơ sở dữ liệu này đều mang dấu minh họa. Chạy lại với cùng tham số không thay đổi gì; nếu bị ngắt, chỉ cần chạy lại.',
    'Số hồ sơ khoảng 2.000 một tháng, nhiều hơn nếu đặt nhiều phiếu, sao cho tỷ lệ trả lời khoảng 5–15%. Chỉ tỷ trọng của thủ tục 2.000815 dựa trên số thật; còn lại là giả định.',
  ],
  run: async (terminal, given) => {
    const asked = readAsked(given, terminal.now())
    return withDatabase(terminal, async ({ db, world }) => {
      const { parameters, stored } = await agreed(db, asked, terminal.now())
      const isThere = stored >= parameters.responses
      if (!isThere) await fill(db, parameters, stored, terminal)
      const campaign = given.campaign ? await demoCampaign(world) : undefined
      return {
        document: {
          ...parameters,
          added: parameters.responses - Math.min(stored, parameters.responses),
          ...(campaign ? { campaign } : {}),
        },
        text: [
          isThere
            ? 'Dữ liệu minh họa này đã có đủ, không đổi gì.'
            : `Đã nạp ${count(parameters.responses)} phiếu minh họa, ${parameters.months} tháng đến ${parameters.until}.`,
          ...(campaign ? [campaignLine(campaign)] : []),
        ],
      }
    })
  },
})

type Campaign = NonNullable<Awaited<ReturnType<typeof demoCampaign>>>

const campaignLine = ({ answered, invented, byChoice, found }: Campaign): string =>
  `Đã thêm một đợt điều tra: ${count(answered)} hộ trả lời, trong đó ${count(invented)} phiếu khống. Phúc tra theo bốc thăm tìm ra ${count(byChoice)}, phúc tra toàn bộ tìm ra ${count(found)}.`

type Asked = Omit<Parameters, 'through' | 'until'> & { readonly until: string | undefined }
type Words = { readonly [name: string]: string | boolean | undefined }

function readAsked({ months = '18', responses = '20000', seed = '1', until }: Words, now: number): Asked {
  const within = (name: string, words: string | boolean, least: number, most: number): number => {
    const n = /^\d{1,10}$/.test(String(words)) ? Number(words) : Number.NaN
    if (n >= least && n <= most) return n
    throw new Misuse(
      `Tùy chọn --${name} phải là số nguyên từ ${count(least)} đến ${count(most)}, không phải “${words}”.`,
    )
  }
  if (until !== undefined && !/^20\d\d-(0[1-9]|1[0-2])$/.test(String(until)))
    throw new Misuse(`Tùy chọn --until không đọc được “${until}”. Viết tháng dạng 2026-10.`)
  if (until !== undefined && String(until) > monthOf(now))
    throw new Misuse(`Tháng ${until} chưa đến. Chọn --until là tháng này hoặc tháng trước đó.`)
  return {
    months: within('months', months, 1, 120),
    responses: within('responses', responses, 1, 10_000_000),
    seed: within('seed', seed, 0, 4_294_967_295),
    until: until === undefined ? undefined : String(until),
  }
}

/** What to fill the database with, unless it holds something real, or another demonstration. */
async function agreed(db: World['db'], asked: Asked, now: number) {
  const fact = await readFact(db, 'demo')
  const found = await countBySource(db)
  if (fact === undefined) {
    const real = found.other + (await listTouchpoints(db)).length + (await readPopulations(db, '', '9')).length
    if (real > 0)
      throw new Unusable(
        'Cơ sở dữ liệu này đã có phiếu, điểm khảo sát hoặc số hồ sơ thật nên không nạp dữ liệu minh họa. Đặt DATABASE_URL=file:./data/demo.db rồi chạy lại.',
      )
    return { parameters: newParameters(asked, now), stored: 0 }
  }
  const before = JSON.parse(fact) as Parameters
  const isSame =
    asked.months === before.months &&
    asked.responses === before.responses &&
    asked.seed === before.seed &&
    (asked.until ?? before.until) === before.until
  if (!isSame)
    throw new Unusable(
      `Cơ sở dữ liệu này đã có dữ liệu minh họa khác (--months ${before.months} --responses ${before.responses} --seed ${before.seed} --until ${before.until}). Muốn bộ khác, dùng tệp khác qua DATABASE_URL.`,
    )
  return { parameters: before, stored: found.demo }
}

/** A month that is not over is filled up to yesterday, so that nothing lies in the future. */
function newParameters({ until, ...asked }: Asked, now: number): Parameters {
  const through = dayOf(now - oneDay)
  return { ...asked, until: until ?? monthOf(now), through }
}

async function fill(db: World['db'], parameters: Parameters, stored: number, terminal: Terminal) {
  const { now } = terminal
  const services = servicesOf(await readCatalogue(db))
  if (services.length === 0)
    throw new Unusable(
      'Chưa nạp gì vì danh mục đang dùng không có thủ tục nào của dữ liệu minh họa. Dùng một cơ sở dữ liệu mới qua DATABASE_URL.',
    )
  const months = planMonths(parameters)
  if (months.every(({ everyDay }) => everyDay.length === 0))
    throw new Unusable(`Tháng ${parameters.until} chưa có ngày nào trôi qua. Thêm --months hoặc chọn --until sớm hơn.`)
  const touchpoints = planTouchpoints(parameters, months, services)
  await noteDemo({ db, now }, commander('demo'), parameters)
  await writeFact(db, 'demo', JSON.stringify(parameters))
  for (const touchpoint of touchpoints) await addTouchpoint(db, touchpoint)
  await writePopulations(db, planPopulation(parameters, months, services), { at: now(), by: 'demo' }, [])

  const progress = progressOf(terminal, 'Đã nạp', parameters.responses, 50_000)
  await storeDemo(db, demoResponses({ parameters, months, services, touchpoints }), stored, progress)
  if (stored === 0) await demoCases(db, services, parameters)
  await settleSums(db)
}
