import { casesWanted } from '../../../db/queries/cases.ts'
import { dueOf, escalationOf } from '../../cases/clock.ts'
import type { Asked, Source } from './source.ts'

const page = '/desk/comments/replies'

/** Wishes for a reply that wait for the ward; each that is due is told once, and once more when it is late. */
export const cases: Source = {
  needs: 'case-taken',
  counts: async (asked) => {
    const all = await waiting(asked)
    const due = all.filter(({ escalation }) => escalation === 'due' || escalation === 'late')
    return [
      { of: 'casesWaiting', n: all.length, page },
      { of: 'casesDue', n: due.length, page },
    ]
  },
  alarms: async (asked) =>
    (await waiting(asked)).flatMap(({ number, events, escalation }) =>
      escalation === 'due' || escalation === 'late'
        ? [{ of: 'casesDue', name: `case ${number} ${events} ${escalation}`, page }]
        : [],
    ),
}

async function waiting({ db, units, today, holidays }: Asked) {
  const rows = await casesWanted(db, { units, states: ['open', 'taken', 'messaged'] })
  return rows.map((row) => {
    const { take, answer } = dueOf(row, holidays)
    return { ...row, escalation: escalationOf(take ?? answer, today, holidays) }
  })
}
