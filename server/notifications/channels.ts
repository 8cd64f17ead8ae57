/** What came of trying: taken, or why not and whether to try again. `why` is a code without any address in it. */
export type Tried = { readonly ok: true } | { readonly ok: false; readonly why: string; readonly again: boolean }

/** A mail as it is handed over. */
export type Mail = { readonly id: string; readonly to: string; readonly subject: string; readonly text: string }

/** What is handed to the program at the other end of the webhook. */
export type Notice = { readonly id: string; readonly at: number; readonly body: string }

/** The ways out that are set up; a way that is not there is not used. */
export type Channels = {
  readonly mail?: ((mail: Mail) => Promise<Tried>) | undefined
  readonly webhook?: ((notice: Notice) => Promise<Tried>) | undefined
}
