import * as z from 'zod/mini'

const Entry = z.object({ kiosk: z.string(), given: z.unknown() })

/** What client/kiosk/export-file.ts writes. */
const TabletFile = z.object({
  kiosk: z.string(),
  exportedAt: z.number(),
  batches: z.array(z.object({ answers: z.array(z.unknown()) })),
  refused: z.array(Entry),
  others: z.array(Entry),
})
export type TabletFile = z.infer<typeof TabletFile>

/** The file a tablet hands over, from its text; undefined for anything else. */
export function readTabletFile(text: string): TabletFile | undefined {
  try {
    return TabletFile.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The answers by the tablet they were given on: one that was paired anew still holds those from before. */
export function queuesIn({ kiosk, batches, others }: TabletFile): ReadonlyMap<string, readonly unknown[]> {
  const queues = new Map<string, unknown[]>()
  const add = (id: string, answers: readonly unknown[]) => queues.set(id, [...(queues.get(id) ?? []), ...answers])
  for (const { answers } of batches) add(kiosk, answers)
  for (const { kiosk: id, given } of others) add(id, [given])
  return queues
}
