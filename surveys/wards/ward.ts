import type { Done } from '../grammar/case.ts'
import type { Text } from '../grammar/text.ts'
import type { Target } from '../targets/target.ts'

/** A stretch of one day, in minutes since midnight in Hà Nội. */
export type Stretch = readonly [from: number, to: number]

/** A theme of comments: one of these is in a comment, none of those is, each as it is typed into the search. */
export type StarterTheme = {
  readonly id: string
  readonly name: string
  readonly any: readonly string[]
  readonly none: readonly string[]
}

/** How long a step of a reply may take, in working days, and by what. */
export type ReplyLimit = { readonly days: number; readonly source: string }

/** A reply to begin from: what stands in [brackets] is filled in by whoever writes it. */
export type ReplyTemplate = { readonly done: Done; readonly title: string; readonly words: string }

/** How the ward's own documents begin and end. */
export type Letterhead = {
  /** The organ that issues them, in two lines, as it stands above the number. */
  readonly organ: readonly [string, string]
  /** What stands before the day: the bare name of the ward. */
  readonly place: string
  /** For whom it is signed, and by whom. */
  readonly signer: { readonly for: string; readonly role: string }
  /** Those every document goes to; the last is the file. */
  readonly recipients: readonly string[]
}

/** Something the office must hand in or put up every year: when, and of which period. */
export type Duty = {
  readonly id: string
  readonly title: string
  /** The day it is due, MM-dd, and in which year counted from that of its period (1: the year after). */
  readonly due: string
  readonly yearsLater?: 1
  /** The period it is about, behind its year: '-KBC-Q1', '-06'; '' is the whole year. */
  readonly period: string
  /** The kind of document that answers it, where the program makes one. */
  readonly document?: string
  /** Where at the desk it is written down, where it is no document. */
  readonly page?: 'outside'
  readonly source: string
}

/**
 * What a folder `surveys/wards/<ward>/` tells of its ward: its `index.ts` exports one
 * constant for each line. `#ward` is the folder the program is built for, and the
 * only way anything else learns which ward that is.
 */
export type Ward = {
  /** The bare name, as it stands behind “phường”. */
  readonly name: Text
  /** Who asks: at the head of every page of a citizen and of the tablet. */
  readonly committee: Text
  /** Where people are served, called as the catalogue calls it. */
  readonly servicePoint: Text
  /** When the service point works: seven days, Sunday first. */
  readonly openingHours: readonly (readonly Stretch[])[]
  /** Whether the ward told them; until then whatever is made of them says that they are taken to be so. */
  readonly openingHoursTold: boolean
  /** Days off and made up for, as they are known; other weekdays are worked, weekends are not. */
  readonly holidays: string
  /** Where a petition is made that must be taken up and answered by law. */
  readonly officialWays: readonly { readonly name: Text; readonly address: string }[]
  /** Where a complaint or denunciation is handed in, as the middle of a sentence. */
  readonly complaints: Text
  /** How long it may take to receive a wish for a reply, to answer it, and to answer once more. */
  readonly replyLimits: { readonly [step in 'take' | 'answer' | 'again']: ReplyLimit }
  readonly replyTemplates: readonly ReplyTemplate[]
  /** Under which licence anybody may use the figures it publishes, and whether the ward said so. */
  readonly openData: {
    readonly licence: { readonly name: Text; readonly address: string }
    readonly isConfirmed: boolean
  }
  /** The themes of comments it begins with. */
  readonly themes: readonly StarterTheme[]
  /** Every target of every plan of the ward, in the plan's order. */
  readonly targets: readonly Target[]
  readonly letterhead: Letterhead
  /** What is due in a year; dates the ward has not confirmed say so in their source. */
  readonly duties: readonly Duty[]
  /** The text of the three CSV files an empty database begins with. */
  readonly catalogue: { readonly units: string; readonly areas: string; readonly procedures: string }
}
