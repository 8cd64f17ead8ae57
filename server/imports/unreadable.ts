/** A file that cannot be taken as it is, in one sentence for whoever gave it. */
export class Unreadable extends Error {
  override readonly name: string = 'Unreadable'
}
