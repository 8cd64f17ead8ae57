import type { Db } from '../../db/db.ts'
import { approvedSummaries } from '../../db/queries/case-summaries.ts'
import { readNames } from '../../db/queries/catalogue.ts'
import { countComments } from '../../db/queries/comments.ts'
import { readFact } from '../../db/queries/facts.ts'
import { listImprovements } from '../../db/queries/improvements.ts'
import { logHead } from '../../db/queries/log.ts'
import { findPublication } from '../../db/queries/publications.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import type { Period } from '../../surveys/periods/period.ts'
import { stillHolds } from '../acts/publications/snapshot.ts'
import { publicFigures } from '../cases/public-figures.ts'
import { settleComments } from '../comments/settle.ts'
import { readThemes, ruleOf } from '../comments/themes.ts'
import { reportOf } from '../figures/figures-of.ts'
import { namesIn } from '../figures/names-in.ts'
import { atOneTime } from '../figures/release/uncounted.ts'
import { type FiguresOf, type OptionsOf, type ReportId, reports } from '../reports/list.ts'
import type { World } from '../world/world.ts'

/** All that a document of a period may tell, as it stood at one time. */
export type Facts = Awaited<ReturnType<typeof factsOf>>

/** Reads them: the figures as every page of the desk shows them, and what was said, asked, answered and done. */
export async function factsOf(world: World, period: Period) {
  await settleComments(world)
  const { db, now } = world
  const today = dayOf(now())
  const figures = await figuresOf(db, period, today)
  const [comments, cases, done, published, head, demo, known] = await Promise.all([
    commentsOf(db, period),
    publicFigures(world, period),
    listImprovements(db, 'all'),
    publicationOf(db, period, today),
    logHead(db),
    readFact(db, 'demo'),
    readNames(db),
  ])
  const names = namesIn(known)
  const summaries = (await approvedSummaries(db)).filter(({ openedOn }) => isIn(period, openedOn))
  return {
    ...figures,
    ...{ period, today, comments, cases, summaries, published, head, demo: demo !== undefined },
    improvements: done.filter(
      ({ openedOn, doneOn }) => openedOn <= period.lastDay && (doneOn ?? '9') >= period.firstDay,
    ),
    nameOf: (id: string) => names.nameOf(id) ?? id,
  }
}

const isIn = ({ firstDay, lastDay }: Period, day: string): boolean => firstDay <= day && day <= lastDay

/** Every report from the same answers: a table and a sentence of one document never contradict each other. */
const figuresOf = (db: Db, period: Period, today: string) =>
  atOneTime(db, async () => {
    const made = <Id extends ReportId>(id: Id, asked: object) => madeReport(db, id, asked, period, today)
    const [targets, areas, units, factors, change, trust] = await Promise.all([
      made('targets', {}),
      made('breakdown', { by: 'area' }),
      made('breakdown', { by: 'unit' }),
      made('breakdown', { by: 'factor' }),
      made('change', {}),
      made('trust', {}),
    ])
    return { targets, areas, units, factors, change, trust }
  })

async function madeReport<Id extends ReportId>(db: Db, id: Id, asked: object, period: Period, today: string) {
  const report = reports[id]
  const options = report.options.parse(asked) as OptionsOf<Id> & { readonly [option: string]: unknown }
  const { figures, ...about } = await reportOf(db, { report, period, options, today, units: 'all' })
  return { ...about, figures: figures as FiguresOf<Id> }
}

/** How many comments of the period may be read, and how many speak of each theme. */
async function commentsOf(db: Db, days: Period) {
  const all = await countComments(db, { units: 'all', days })
  const themes = []
  for (const theme of await readThemes(db))
    themes.push({ name: theme.name, n: await countComments(db, { units: 'all', days, theme: ruleOf(theme) }) })
  return { all, themes: themes.filter(({ n }) => n > 0).toSorted((a, b) => b.n - a.n) }
}

/** The latest publication of the period, and whether the data still are what was published. */
async function publicationOf(db: Db, { name }: Period, today: string) {
  const found = await findPublication(db, name)
  if (!found) return undefined
  const { period, revision, publishedAt, dataHash } = found
  return { revision, publishedAt, dataHash, isCurrent: await stillHolds(db, { period, revision, dataHash }, today) }
}
