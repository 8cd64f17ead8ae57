import { readCatalogue } from '../../db/queries/catalogue.ts'
import { staffNames } from '../../db/queries/comments-waiting.ts'
import { listImprovements } from '../../db/queries/improvements.ts'
import { findPublication } from '../../db/queries/publications.ts'
import { revisionsOf, targetsOf } from '../../db/queries/published-parts.ts'
import { dayOf } from '../../surveys/grammar/calendar.ts'
import { hiddenParts } from '../../surveys/grammar/personal/hidden-parts.ts'
import { namesLookedFor } from '../../surveys/grammar/personal/names.ts'
import type { Text } from '../../surveys/grammar/text.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import type { Deed, Revision } from '../pages/results/around.tsx'
import type { Results } from '../pages/results-page.tsx'
import { Problem } from '../problems/problem.ts'
import { storedOpen } from '../publications/open/stored.ts'
import { publicAreas } from '../publications/public-areas.ts'
import { likeBefore, publicChanges, trendsOf } from '../publications/public-history.ts'
import { publicRows } from '../publications/public-results.ts'
import type { World } from '../world/world.ts'

type Shown = NonNullable<Results['publication']>

/**
 * All that the page of results tells of a period.
 *
 * @param periods every published period
 * @throws Problem publicationUnknown
 */
export async function publicationShown(world: World, asked: string, periods: readonly string[]): Promise<Shown> {
  const { db } = world
  const found = await findPublication(db, asked)
  if (!found) throw new Problem('publicationUnknown', { period: asked })
  const revisions = found.revision > 1 ? await revisionsOf(db, found.period) : []
  return shownOf(world, found, { periods, revisions })
}

type Stored = Pick<
  NonNullable<Awaited<ReturnType<typeof findPublication>>>,
  'period' | 'revision' | 'publishedAt' | 'figures' | 'excluded'
>
type Around = {
  readonly periods: readonly string[]
  /** Of the period, the first one first. */
  readonly revisions: Awaited<ReturnType<typeof revisionsOf>>
}

/** The same of a publication at hand, such as one that is only prepared. */
export async function shownOf(
  world: World,
  { period, revision, publishedAt, figures, excluded: all }: Stored,
  { periods, revisions }: Around,
): Promise<Shown> {
  const { db } = world
  const before = likeBefore(periods, period)
  const [stored, { areas, units }, deeds, names] = await Promise.all([
    targetsOf(db, before),
    readCatalogue(db),
    listImprovements(db, 'all'),
    staffNames(db),
  ])
  const rows = publicRows(figures.targets)
  const open = storedOpen(figures.open)
  const through = before.flatMap((name) => stored.find((one) => one.period === name) ?? [])
  const isLatest = periods[0] === period
  return {
    ...{ period, revision, publishedAt, rows, isOpen: open !== undefined },
    trends: trendsOf(
      rows,
      through.map(({ period: name, targets }) => ({ period: name, targets: JSON.parse(targets) })),
    ),
    areas: publicAreas(figures, open),
    nameOf: ({ id, name }) => called(areas, id, name),
    deeds: publicDeeds(deeds, { period, until: isLatest ? dayOf(world.now()) : undefined, names }).map((deed) => {
      return { ...deed, unit: called(units, deed.unit, deed.unit) }
    }),
    revisions: revisions.map((one, place) => told(one, revisions[place - 1]?.targets)),
    excluded: { all, byOne: leftOutByOne(figures.exclusions) },
  }
}

function called(
  kept: readonly { readonly id: string; readonly name: string; readonly nameEn: string }[],
  id: string,
  name: string,
): Text {
  const one = kept.find((other) => other.id === id)
  return { vi: one?.name ?? name, en: one?.nameEn || (one?.name ?? name) }
}

const mostDeeds = 8

type Improvements = Awaited<ReturnType<typeof listImprovements>>
type Within = { readonly period: string; readonly until: string | undefined; readonly names: readonly string[] }

/** What was done from the first day of the period on, the latest first, but for titles that name a person. */
function publicDeeds(
  all: Improvements,
  { period, until, names }: Within,
): (Omit<Deed, 'unit'> & { readonly unit: string })[] {
  const { firstDay = '', lastDay = '' } = parsePeriod(period) ?? {}
  const last = until ?? lastDay
  const staff = namesLookedFor(names)
  return all
    .flatMap(({ id, title, unit, doneOn }) => (doneOn === null ? [] : [{ id, title, unit, doneOn }]))
    .filter(({ doneOn, title }) => firstDay <= doneOn && doneOn <= last && hiddenParts(title, staff).length === 0)
    .toSorted((a, b) => (a.doneOn > b.doneOn ? -1 : 1))
    .slice(0, mostDeeds)
}

function told(
  { revision, publishedAt, targets, differences }: Awaited<ReturnType<typeof revisionsOf>>[number],
  before: string | undefined,
): Revision {
  const changes =
    before === undefined ? [] : publicChanges(JSON.parse(differences ?? '[]'), JSON.parse(before), JSON.parse(targets))
  return { revision, publishedAt, changes }
}

/** How many answers of a publication one person left out, before there were two. */
const leftOutByOne = (stored: unknown): number =>
  Array.isArray(stored) ? stored.filter((one) => typeof Object(one).proposedBy !== 'string').length : 0
