/** What stands in a cell of a document: words, or a number that a spreadsheet can count with. */
export type Cell =
  | string
  /** How many. */
  | { readonly count: number }
  /** A measured share, 0…1. */
  | { readonly share: number }
  /** A share that was set, such as a target, 0…1. */
  | { readonly set: number }
  /** An interval of shares, 0…1, printed outward. */
  | { readonly interval: { readonly low: number; readonly high: number } }
  /** A day, yyyy-MM-dd. */
  | { readonly day: string }
  | null

/** How the cells of a column stand, on paper and in a spreadsheet. */
export type Column = {
  readonly title: string
  readonly holds: 'words' | 'number' | 'share' | 'interval' | 'day'
  /** Sentences stand in it: it gets more room than other words. */
  readonly wide?: true
}

export type Table = {
  readonly kind: 'table'
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** One bar of a chart: a share with its interval; none where it may not be told. */
export type Bar = {
  readonly name: string
  readonly share: number
  readonly interval: { readonly low: number; readonly high: number } | null
}

export type Chart = {
  readonly kind: 'chart'
  readonly title: string
  /** What it shows, in words, for whoever does not see it. */
  readonly alt: string
  readonly bars: readonly Bar[]
  /** The value to reach, 0…1. */
  readonly target?: number
}

/** A part of a document that a person writes; `text` is what was saved, or the facts to begin from. */
export type Writing = {
  readonly kind: 'writing'
  readonly box: string
  readonly title: string
  readonly text: string
  /** The heading above it says its title already. */
  readonly isTitled?: true
  /** How many lines are left to write on by hand while it is empty; none unless said. */
  readonly lines?: number
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table
  | Chart
  | Writing
  /** Who signs beside whom, on paper. */
  | { readonly kind: 'signatures'; readonly of: readonly string[] }

/** A document that leaves the office, as it stands on paper, in Word and in a workbook: made once, drawn three times. */
export type Document = {
  /** Its kind, such as `measurement`, and the name of its period or week. */
  readonly id: string
  readonly period: string
  /** What stands above its subject in capitals, such as BÁO CÁO. */
  readonly sort: string
  readonly subject: string
  /** The letters of its number: 'BC-UBND'. */
  readonly sign: string
  readonly place: string
  /** The day it is drawn up, yyyy-MM-dd. */
  readonly day: string
  /** Said below the subject while its figures may still change. */
  readonly standing: string
  readonly blocks: readonly Block[]
  /** Those it goes to. */
  readonly recipients: readonly string[]
  /** Undefined where nobody signs for the committee: minutes are signed by those who were there. */
  readonly signer: { readonly for: string; readonly role: string } | undefined
  /** What a reader has to know to trust a number: source, method, period, n, head of the log. */
  readonly method: readonly (readonly [name: string, value: string])[]
  /** One line at the foot of every page. */
  readonly footer: string
}
