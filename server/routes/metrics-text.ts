import type { World } from '../world/world.ts'
import { systemState } from './system-state.ts'

/** How the system stands, in the text format of Prometheus; it holds numbers alone. */
export async function metricsText(world: World): Promise<string> {
  const { operations } = world
  const { version, startedAt, database, backups, kiosks, log } = await systemState(world)
  const last = backups?.last
  const lines = [
    ...metric('sipas_info', 'gauge', 'Version of the program.', [[{ version }, 1]]),
    ...metric('sipas_start_time_seconds', 'gauge', 'When the process started.', given(startedAt, seconds)),
    ...metric('sipas_responses', 'gauge', 'Answers stored.', [[{}, database.responses]]),
    ...metric('sipas_responses_held', 'gauge', 'Answers held until somebody looks.', [[{}, database.held]]),
    ...metric('sipas_comments', 'gauge', 'Comments stored.', [[{}, database.comments]]),
    ...metric('sipas_database_bytes', 'gauge', 'Size of the database.', [[{}, database.bytes]]),
    ...metric('sipas_kiosks', 'gauge', 'Tablets in use.', [[{}, kiosks.inUse]]),
    ...metric('sipas_kiosks_silent', 'gauge', 'Tablets nobody heard of for an opening hour.', [[{}, kiosks.silent]]),
    ...metric(
      'sipas_log_lines',
      'counter',
      'Lines of the log of acts.',
      given(log, ({ n }) => n),
    ),
    ...metric('sipas_backup_time_seconds', 'gauge', 'When the newest copy was made.', given(last?.at, seconds)),
    ...metric(
      'sipas_backup_bytes',
      'gauge',
      'Size of the newest copy.',
      given(last, ({ bytes }) => bytes),
    ),
    ...metric('sipas_backup_failed', 'gauge', '1 while the last attempt to copy failed.', [
      ...given(backups, ({ failed }) => (failed ? 1 : 0)),
    ]),
    ...metric(
      'sipas_requests_total',
      'counter',
      'Requests answered.',
      (operations?.answered() ?? []).map(({ n, ...labels }) => [{ ...labels, status: String(labels.status) }, n]),
    ),
  ]
  return `${lines.join('\n')}\n`
}

type Sample = readonly [labels: { readonly [name: string]: string }, value: number]

/** One measurement in the text format, with what it is; nothing where there is no sample. */
function metric(name: string, type: 'gauge' | 'counter', help: string, samples: readonly Sample[]): string[] {
  if (samples.length === 0) return []
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map((sample) => lineOf(name, sample))]
}

function lineOf(name: string, [labels, value]: Sample): string {
  const told = Object.entries(labels).map(([label, text]) => `${label}="${text.replace(/[\\"\n]/g, escaped)}"`)
  return `${name}${told.length > 0 ? `{${told.join(',')}}` : ''} ${value}`
}

const escaped = (mark: string): string => (mark === '\n' ? '\\n' : `\\${mark}`)

const given = <T>(value: T | null | undefined, of: (value: T) => number): Sample[] =>
  value === null || value === undefined ? [] : [[{}, of(value)]]

const seconds = (at: number): number => at / 1000
