import { readCatalogue } from '../../db/queries/catalogue.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { type ReportOption, reportOptions } from '../figures/described-options.ts'
import { reportOf } from '../figures/figures-of.ts'
import type { Report } from '../reports/report.ts'
import { askedPeriod, periodOption } from './asked-period.ts'
import { type Command, command } from './command.ts'
import { Misuse } from './misuse.ts'
import { reportLines } from './report-lines.ts'
import { withDatabase } from './with-database.ts'

/** A report as a command, such as `figures targets`. With --json it says what all pages of GET /api/v1/figures/<report> say. */
export function reportCommand(report: Report): Command {
  const options = reportOptions(report)
  const needed = options.filter(({ required }) => required)
  const line = ['--period 2026-Q3', ...needed.map(({ name, example }) => `--${name} ${example}`)].join(' ')
  return command({
    name: `figures ${report.id}`,
    summary: `Báo cáo: ${report.title.vi}.`,
    options: { period: periodOption, ...Object.fromEntries(options.map((one) => [one.name, described(one)])) },
    examples: [line, `${line} --json`],
    notes: [jsonNote(report)],
    run: async (terminal, { period: name, json: _, ...given }) => {
      if (name === undefined) throw new Misuse(`Lệnh “figures ${report.id}” cần --period.`)
      const period = askedPeriod(String(name))
      const { data, error } = report.options.safeParse(given)
      if (!data) throw refused(report, options, given, String(error.issues[0]?.path[0]))
      return withDatabase(terminal, async ({ db }) => {
        const found = await reportOf(db, { report, period, options: data, today: dayOf(terminal.now()), units: 'all' })
        const { areas } = await readCatalogue(db)
        return { document: found, text: reportLines(found, new Map(areas.map(({ id, name }) => [id, name]))) }
      })
    },
  })
}

const jsonNote = ({ id, sending }: Report) =>
  `Kết quả --json giống GET /api/v1/figures/${id}${sending ? ', nhưng đủ mọi trang' : ''}.`

const described = ({ tells, accepted, standard }: ReportOption) => ({
  type: 'string' as const,
  value: 'GIÁ_TRỊ',
  tells: [
    `${tells}${accepted ? `: ${accepted.join(', ')}` : ''}`,
    ...(standard ? [`bỏ trống là ${standard}`] : []),
  ].join('; '),
})

type Given = { readonly [option: string]: unknown }

/** One sentence that names the option and what it takes. */
function refused({ id }: Report, options: readonly ReportOption[], given: Given, name: string): Misuse {
  const option = options.find((one) => one.name === name)
  const wanted = option?.accepted ? `một trong ${option.accepted.join(', ')}` : (option?.tells ?? '')
  return given[name] === undefined
    ? new Misuse(`Lệnh “figures ${id}” cần --${name}: ${wanted}.`)
    : new Misuse(`Tùy chọn --${name} không nhận “${given[name]}”; dùng ${wanted}.`)
}
