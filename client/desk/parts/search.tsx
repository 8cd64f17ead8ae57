import { useCallback, useState } from 'preact/hooks'
import { useShortcut } from '../use-shortcut.ts'
import { SearchDialog } from './search-dialog.tsx'

/** Opens the search over everything there is at the desk: by its button, or the key /. */
export function Search() {
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  useShortcut('/', open)
  return (
    <>
      <button type="button" class="tool" aria-haspopup="dialog" onClick={open}>
        <svg class="place-sign" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M11 4a7 7 0 1 0 .01 0M16.5 16.5L21 21" />
        </svg>
        Tìm
      </button>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  )
}
