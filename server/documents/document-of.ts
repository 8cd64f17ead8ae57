import { versionsOf } from '../../db/queries/documents.ts'
import type { Document } from '../../surveys/documents/document.ts'
import { type DocumentId, findDocumentKind } from '../../surveys/documents/kinds.ts'
import { dayOf, isDay } from '../../surveys/grammar/calendar.ts'
import { parsePeriod } from '../../surveys/periods/period.ts'
import type { World } from '../world/world.ts'
import { dialogueMinutes } from './dialogue.ts'
import type { Texts } from './draft.ts'
import { factsOf } from './facts.ts'
import { measurementReport } from './measurement.ts'
import { resultsNotice } from './notice.ts'
import { reformPart } from './reform-part.ts'
import { surveyFacts } from './survey-facts.ts'
import { surveyNotice } from './survey-notice.ts'
import { surveyReport } from './survey-report.ts'
import { weekBook } from './week-book.ts'
import { yearPlan } from './year-plan.ts'

type Which = { readonly kind: DocumentId; readonly period: string }

const ofPeriod = {
  measurement: measurementReport,
  reform: reformPart,
  notice: resultsNotice,
  dialogue: dialogueMinutes,
} as const

const ofSurvey = { survey: surveyReport, 'survey-notice': surveyNotice } as const

/**
 * A kind of document with what it speaks of; undefined where there is no such kind, or it cannot speak of that.
 *
 * @param about a period, a year or the Monday of a week, as the kind has it
 * @example
 * documentAsked('week', '2026-11-23') // => { kind: 'week', period: '2026-11-23' }
 * documentAsked('week', '2026-11-24') // => undefined
 * documentAsked('plan', '2027') // => { kind: 'plan', period: '2027' }
 */
export function documentAsked(id: string, about: string): Which | undefined {
  const kind = findDocumentKind(id)
  if (!kind) return undefined
  const isRight = {
    period: () => parsePeriod(about) !== undefined,
    year: () => /^20\d\d$/.test(about),
    survey: () => /^[0-9a-f]{12}$/.test(about),
    week: () => isDay(about) && new Date(about).getUTCDay() === 1,
  }
  return isRight[kind.spans]() ? { kind: kind.id, period: about } : undefined
}

/** A document as it stands now, with what was saved of it last, who wrote which part, and every version. */
export async function documentOf(world: World, which: Which) {
  const versions = await versionsOf(world.db, which.kind, which.period)
  const texts = versions[0]?.texts ?? {}
  const document = await drawnUp(world, which, texts)
  return {
    document,
    version: versions[0]?.version ?? 0,
    written: writers(versions),
    versions: versions.map(({ version, texts, by, at }) => ({ version, texts, by, at })),
  }
}

async function drawnUp(world: World, { kind, period: about }: Which, texts: Texts): Promise<Document> {
  if (kind === 'plan') return yearPlan(about, dayOf(world.now()), texts)
  if (kind === 'week') return weekBook(world, about, texts)
  if (kind === 'survey' || kind === 'survey-notice') return ofSurvey[kind](await surveyFacts(world, about), texts)
  const period = parsePeriod(about)
  if (!period) throw new Error('a period was let through that cannot be read')
  return ofPeriod[kind](await factsOf(world, period), texts)
}

type Version = Awaited<ReturnType<typeof versionsOf>>[number]

/** Of each box who changed it last, and when. */
function writers(versions: readonly Version[]) {
  const boxes = [...new Set(versions.flatMap(({ texts }) => Object.keys(texts)))]
  return boxes.flatMap((box) => {
    const last = versions.find((one, i) => one.texts[box] !== versions[i + 1]?.texts[box])
    return last ? [{ box, by: last.by, at: last.at }] : []
  })
}
