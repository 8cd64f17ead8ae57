import { eq } from 'drizzle-orm'
import type { Db } from '../db.ts'
import { facts } from '../schema.ts'

/** What the database knows about itself. `demo` is there when it holds invented answers. */
type Fact = 'demo' | 'catalogue' | 'hidden names'

export async function readFact(db: Db, name: Fact): Promise<string | undefined> {
  const [found] = await db.select().from(facts).where(eq(facts.name, name))
  return found?.value
}

export async function writeFact(db: Db, name: Fact, value: string): Promise<void> {
  await db.insert(facts).values({ name, value }).onConflictDoUpdate({ target: facts.name, set: { value } })
}
