import { useState } from 'preact/hooks'
import { type Failure, type Told, told, v1 } from './api.ts'
import type { Entry } from './catalogue-entries.ts'
import { catalogue } from './known.ts'

export type EntryDone = { readonly what: 'saved' | 'retired' | 'reopened'; readonly entry: Entry }

/** Sends an entry as it is to be, and as it was looked at: what somebody else changed since is not taken back unseen. */
export function sendEntry(entry: Entry, before: Entry | undefined): Promise<Told<{ readonly changed: boolean }>> {
  const { units, areas, procedures } = v1.catalogue
  const { id } = entry
  const both = <T>(of: (one: Entry) => T) => ({ ...of(entry), before: before ? of(before) : null })
  if (entry.kind === 'units') return told(units[':id'].$put({ param: { id }, json: both(unitSent) }))
  if (entry.kind === 'areas') return told(areas[':id'].$put({ param: { id }, json: both(areaSent) }))
  return told(procedures[':code'].$put({ param: { code: id }, json: both(procedureSent) }))
}

const unitSent = ({ name, nameEn, unitKind, retired }: Entry) => ({
  name,
  nameEn: nameEn || name,
  kind: unitKind,
  retired,
})
const areaSent = ({ name, nameEn, unit, group, retired }: Entry) => ({
  ...{ name, nameEn: nameEn || name, unit, group, retired },
})
const procedureSent = ({ name, area, unit, timeLimit, doubtful, retired }: Entry) => ({
  ...{ name, area, unit, timeLimit, doubtful, retired },
})

/** Changing entries of the catalogue one at a time: the form, the question before retiring, and what was done. */
export function useEntryActs(onDone: () => void) {
  const [asked, setAsked] = useState<Entry>()
  const [edited, setEdited] = useState<Entry>()
  const [done, setDone] = useState<EntryDone>()
  const [failure, setFailure] = useState<Failure>()
  const finish = (what: EntryDone['what'], entry: Entry) => {
    setEdited(undefined)
    setDone({ what, entry })
    catalogue.forget()
    onDone()
  }
  async function turn(entry: Entry, retired: boolean) {
    setAsked(undefined)
    setFailure(undefined)
    const answer = await sendEntry({ ...entry, retired }, entry)
    if (!answer.ok) return setFailure(answer.failure)
    finish(retired ? 'retired' : 'reopened', { ...entry, retired })
  }
  return {
    asked,
    edited,
    done,
    failure,
    ask: setAsked,
    edit: setEdited,
    saved: (entry: Entry) => finish('saved', entry),
    retire: (entry: Entry) => turn(entry, true),
    reopen: (entry: Entry) => turn(entry, false),
    leave: () => {
      setAsked(undefined)
      setEdited(undefined)
    },
  }
}

export type EntryActs = ReturnType<typeof useEntryActs>
