/** A file that cannot be taken as it is, in one sentence for whoever gave it: first that nothing of it was stored. */
export class Unreadable extends Error {
  override readonly name: string = 'Unreadable'

  constructor(why: string) {
    super(`Chưa nhập dòng nào: ${why}`)
  }
}
