/** Why a workbook is not read: it cannot be, or reading it would take more memory than it may. */
type Why = 'broken' | 'tooLarge' | 'tooManyRows' | 'tooManyCells'

/** A workbook that is not read. Thrown while unpacking, told in one sentence by `readWorkbook`. */
export class Unfit extends Error {
  override readonly name = 'Unfit'
  readonly why: Why

  constructor(why: Why) {
    super(why)
    this.why = why
  }
}
