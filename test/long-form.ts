import { eq } from 'drizzle-orm'
import type { Db } from '../db/db.ts'
import { touchpoints } from '../db/schema.ts'

/**
 * Makes a touchpoint ask the long form, as those did that were made before it was kept for campaigns: nobody can make
 * one any more, and what stands must go on taking answers.
 */
export async function askTheLongForm(db: Db, code: string): Promise<void> {
  await db.update(touchpoints).set({ questionnaire: 'sipas-2022' }).where(eq(touchpoints.code, code))
}
