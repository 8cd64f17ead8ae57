import type * as z from 'zod/mini'
import type { Channel, Context } from '../../surveys/grammar/context.ts'
import type { Text } from '../../surveys/grammar/text.ts'
import type { Period } from '../../surveys/periods/period.ts'
import type { Population } from './engine/answers/frame.ts'
import type { GroupOf } from './engine/answers/scope.ts'
import type { LabelledTally, PairCell, Tallied } from './engine/answers/tally.ts'
import type { DrawnSample } from './engine/estimate/drawn.ts'
import type { LastHeard, ServiceWeeks } from './week.ts'

/** The answers and transactions of one period. */
export type Material = {
  readonly period: Period
  /** Cell by cell; those to long forms pattern by pattern. */
  readonly tallies: readonly Tallied[]
  /** How answers go together; only for a report that needs it, and only of the questionnaire it is asked about. */
  readonly pairs?: readonly PairCell[]
  readonly populations: readonly Population[]
  /** Answers of surveys of a sample with their weights, and how many households their lists had; absent where there are none. */
  readonly drawn?: DrawnSample | undefined
  /** The same with the answers that are held until somebody looks; absent where they are in already. */
  readonly withHeld?: Pick<Material, 'tallies' | 'drawn'>
  /** Answers that were received and are not counted yet: of them only how many there are may be told. */
  readonly waiting?: readonly Waiting[]
  /** The last day it tells of, where that is not the period's (yyyy-MM-dd): the half-month that runs is not told so finely. */
  readonly through?: string | undefined
}

/** So many answers of a context wait to be counted with others. */
export type Waiting = Context & { readonly n: number }

/** Answers week by week, from long enough before the period to know what is usual there, and the touchpoints in use. */
export type Watched = {
  readonly services: readonly ServiceWeeks[]
  readonly heard: readonly LastHeard[]
}

/** How many people of a context gave one level, 1–5, to the question on overall satisfaction. */
export type LevelCount = Context & { readonly level: number; readonly n: number }

/** A touchpoint with all that came in, and what may be told of it: whoever answered overall, and was satisfied. */
export type TouchpointCount = {
  readonly touchpoint: string
  readonly unit: string
  readonly area: string
  readonly procedure: string
  readonly counter: string
  readonly channel: Channel
  readonly questionnaire: string
  readonly isRetired: boolean
  readonly received: number
  readonly answered: number
  readonly satisfied: number
}

/** The most answers of the sample that are read one by one: fifty times the sample of a year. */
export const mostLabelled = 50_000

/**
 * What takes longer to fetch: how the answers to the questionnaire that the option
 * `questionnaire` names go together; the period before; what may be divided more
 * finely than by area, for a report that does both; answers by week; the random
 * sample split by the detail question that the option `by` names.
 */
export type Need = 'pairs' | 'previous' | 'ended' | 'weeks' | 'labels' | 'levels' | 'touchpoints'

/** What a report may look at. */
export type Question = {
  readonly present: Material
  /** The period of equal length before it; only for a report that needs it. */
  readonly previous?: Material
  /** What may be told by channel: of the half-months that are over; only for a report that needs it. */
  readonly ended?: Material
  /** Only for a report that needs it. */
  readonly watched?: Watched
  /** The random sample by what people said of themselves; only for a report that needs it. */
  readonly labelled?: readonly LabelledTally[] | 'too_many'
  /** Of the present material; only for a report that needs them. */
  readonly levels?: readonly LevelCount[]
  /** Only for a report that needs them. */
  readonly touchpoints?: readonly TouchpointCount[]
  /** Today in Hà Nội, yyyy-MM-dd. */
  readonly today: string
  readonly groupOf: GroupOf
  /** Names of areas, units and procedures by id. */
  readonly nameOf: (id: string) => string | undefined
}

/** Why nothing can be computed from these answers as asked: which option is at fault, and what to do. */
export type Refused = { readonly field: string; readonly why: Text }

/**
 * A report that can be asked for by name, on the command line and over HTTP. To
 * add one, write a folder of its own and name it in `list.ts`. `refuses`,
 * `figures` and `sent` are methods: whoever holds any report may call them with
 * the options its own schema has read.
 */
export type Report<
  Id extends string = string,
  Options extends z.ZodMiniObject = z.ZodMiniObject,
  Figures = unknown,
  Sending extends z.ZodMiniObject = z.ZodMiniObject,
  Sent = unknown,
> = {
  readonly id: Id
  readonly title: Text
  /** What it looks at besides the cells of the period: fetched for no other report. */
  readonly needs?: (period: Period) => readonly Need[]
  /** What may be asked besides the period, as the query of an address: texts. */
  readonly options: Options
  /** Options that are well written but contradict the answers. */
  refuses?(question: Question, options: z.infer<Options>): Refused | undefined
  /**
   * It divides answers more finely than by unit and area: by procedure, channel, factor, criterion, or by what people
   * are. Then it is made of the half-months that are over (specification §11.4).
   */
  isFine?(options: z.infer<Options>): boolean
  /** Speaks of the whole ward, as targets do: made from one unit's answers it would say something that is not so. */
  readonly isOfWard?: true
  /** JSON, shares 0…1 and unrounded. */
  figures(question: Question, options: z.infer<Options>): Figures
  /** What may be asked of the part that is sent, such as its page: texts. */
  readonly sending?: Sending
  /**
   * The part of the figures that is sent over HTTP, at most 100 kB for a large ward; without it, all. Figures are
   * computed and published whole.
   */
  sent?(figures: Figures, asked: z.infer<Sending>): Sent
}

/** What is sent whole has no pages. */
type NoPages = z.ZodMiniObject<{ readonly page: z.ZodMiniOptional<z.ZodMiniNever> }>

/** Lets a report know its own options by type, and keeps the types of its figures and of what is sent of them. */
export const report = <
  const Id extends string,
  Options extends z.ZodMiniObject,
  Figures,
  Sending extends z.ZodMiniObject = NoPages,
  Sent = Figures,
>(
  one: Report<Id, Options, Figures, Sending, Sent>,
): Report<Id, Options, Figures, Sending, Sent> => one
