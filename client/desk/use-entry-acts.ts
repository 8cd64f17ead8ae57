import { useState } from 'preact/hooks'
import { type Failure, type Told, told, v1 } from './api.ts'
import type { Entry } from './catalogue-entries.ts'
import { catalogue } from './known.ts'

export type EntryDone = { readonly what: 'saved' | 'retired' | 'reopened'; readonly entry: Entry }

/** Sends an entry as it is to be. */
export function sendEntry(entry: Entry): Promise<Told<{ readonly changed: boolean }>> {
  const { id, name, nameEn, unit, area, group, timeLimit, doubtful, retired } = entry
  const { units, areas, procedures } = v1.catalogue
  const english = nameEn || name
  if (entry.kind === 'units')
    return told(units[':id'].$put({ param: { id }, json: { name, nameEn: english, kind: entry.unitKind, retired } }))
  if (entry.kind === 'areas')
    return told(areas[':id'].$put({ param: { id }, json: { name, nameEn: english, unit, group, retired } }))
  return told(
    procedures[':code'].$put({ param: { code: id }, json: { name, area, unit, timeLimit, doubtful, retired } }),
  )
}

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
    const answer = await sendEntry({ ...entry, retired })
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
