import { useState } from 'preact/hooks'
import { type Told, told } from './api.ts'

/** Which row of a list is being written, a new one or one that is there, and what was last done. */
export function useEditing<T>(onChanged: () => void) {
  const [editing, setEditing] = useState<T | 'new'>()
  const [done, setDone] = useState({ times: 0, says: '' })
  const say = (says: string) => setDone(({ times }) => ({ times: times + 1, says }))
  return {
    editing,
    done,
    begin: (one: T | 'new') => setEditing(one as T),
    close: () => setEditing(undefined),
    finished: (says: string) => {
      setEditing(undefined)
      say(says)
      onChanged()
    },
    /** Takes something off, and says that it did, or why it could not. */
    takeOff: async (asked: Parameters<typeof told>[0], says: string) => {
      const answer: Told<unknown> = await told(asked)
      say(answer.ok ? says : answer.failure.message)
      if (answer.ok) onChanged()
    },
  }
}

/** What a form is given: the row it corrects, as one of its own, or nothing for a new one. */
export const aboutOf = <T extends { readonly id: string }>(editing: T | 'new') =>
  editing === 'new' ? { key: '' } : { key: editing.id, of: editing }
