import type { Db } from '../../db/db.ts'
import type { Campaign } from '../../db/queries/campaigns/campaigns.ts'
import { keyingsOfForm, resolutionsOf } from '../../db/queries/campaigns/keyings.ts'
import { differing } from '../../surveys/campaign/keying.ts'

/**
 * The questions at which two keyings of a form differ, each with both values in an order that does not tell who keyed which:
 * null where nothing was keyed. None where the form is not keyed twice, or is settled.
 */
export async function differencesOf(db: Db, { id }: Campaign, form: string) {
  const [own, resolutions] = await Promise.all([keyingsOfForm(db, id, form), resolutionsOf(db, id)])
  const [first, second] = [own.find(({ pass }) => pass === 1), own.find(({ pass }) => pass === 2)]
  if (!first || !second || resolutions.some((one) => one.form === form)) return []
  return differing(first.answers, second.answers).map((question) => ({
    question,
    values: [first.answers[question] ?? null, second.answers[question] ?? null].toSorted((a, b) =>
      String(a).localeCompare(String(b)),
    ),
  }))
}
