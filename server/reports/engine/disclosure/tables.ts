import { serviceChannel } from '../answers/frame.ts'
import { isAboutService } from '../answers/scope.ts'
import type { Tallied } from '../answers/tally.ts'

const subject = ({ questionnaire }: Tallied) => (isAboutService(questionnaire) ? 'service' : 'procedures')
const keyed = (...of: ((tally: Tallied) => string)[]) => {
  return (tally: Tallied) => of.map((key) => key(tally)).join(' ')
}
const area = ({ area: id }: Tallied) => id
const unit = ({ unit: id }: Tallied) => id
const procedure = ({ procedure: id }: Tallied) => id
const channel = ({ channel: id }: Tallied) => id
const served = ({ channel: id }: Tallied) => serviceChannel(id)

/**
 * Every list in which people are counted: what tells its rows apart, the finest
 * first. Lists of one subject (procedures, or health and schools) and lists of
 * everything stand beside each other; charts and small services are told apart
 * by how people were served.
 */
export const tables = {
  procedureServed: keyed(subject, area, procedure, served),
  areaProcedure: keyed(subject, area, procedure),
  areaServed: keyed(subject, area, served),
  subjectArea: keyed(subject, area),
  subjectUnit: keyed(subject, unit),
  subjectChannel: keyed(subject, channel),
  subjectServed: keyed(subject, served),
  subject,
  procedure,
  area,
  unit,
  channel,
  all: () => '',
} as const satisfies { readonly [table: string]: (tally: Tallied) => string }
export type Table = keyof typeof tables
