/** What a page answers, what to do there, and one example. */
export type PageHelp = {
  readonly title: string
  readonly answers: string
  readonly todo: string
  readonly example: string
}
