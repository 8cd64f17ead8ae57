/** What somebody wants stored: its id, and what must stand there. */
type Wanted = { readonly by: string; readonly pattern: string }

export type Ledger = ReturnType<typeof newLedger>

/** What was sent, what was promised to whom, and who still waits: written by the actors, compared with the database after. */
export function newLedger() {
  const sent = new Map<string, Wanted>()
  const acknowledged = new Map<string, string | undefined>()
  const wrong: string[] = []
  const waits: { readonly who: string; readonly isDone: () => boolean }[] = []
  return {
    sent,
    acknowledged,
    wrong,
    /** To be called before anything of it leaves the device. */
    send: (id: string, wanted: Wanted) => void sent.set(id, wanted),
    /** Somebody was told that it is stored, or may rely on it; a receipt told twice must be the same. */
    acknowledge: (id: string, receipt?: string) => {
      const before = acknowledged.get(id)
      if (before !== undefined && receipt !== undefined && before !== receipt)
        wrong.push(`${sent.get(id)?.by} was given two receipts`)
      acknowledged.set(id, before ?? receipt)
    },
    isAcknowledged: (id: string) => acknowledged.has(id),
    /** A run goes on until it is done. */
    waitFor: (who: string, isDone: () => boolean) => void waits.push({ who, isDone }),
    waiting: () => waits.filter(({ isDone }) => !isDone()).map(({ who }) => who),
  }
}
