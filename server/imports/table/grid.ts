/** What is wrong in a file, and where, so that a person can mend it. Line 0: of the whole file. */
export type Fault = { readonly line: number; readonly column: string; readonly reason: string }

/** A row that holds something, by its number in the spreadsheet. Cells are plain text without spaces around. */
export type Line = { readonly line: number; readonly cells: readonly string[] }

/** A file as it was written, before anybody said which row names the columns. */
export type Grid = {
  readonly lines: readonly Line[]
  readonly faults: readonly Fault[]
  /** What whoever gave the file should know of how it was read, a sentence each. */
  readonly notes: readonly string[]
  /** The file is CSV: an apostrophe may have been put before what a spreadsheet would run as a formula. */
  readonly fromText: boolean
}

/** A file of rows under named columns. */
export type Sheet = Grid & {
  /** Names as `columnName` gives them. */
  readonly header: readonly string[]
  /** The row they stand in. */
  readonly headerLine: number
}

/** The same with cells by the name of their column. */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: { readonly [column: string]: string } }[]
  readonly faults: readonly Fault[]
  readonly notes: readonly string[]
}
