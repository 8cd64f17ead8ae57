import { useCallback, useState } from 'preact/hooks'
import { ErrorBoundary, lazy, useLocation } from 'preact-iso'
import { useShortcut } from '../use-shortcut.ts'

/** What a page is for is loaded when somebody asks. */
const HelpDialog = lazy(async () => (await import('../help/help-dialog.tsx')).HelpDialog)

/** Opens what the page one is on answers, what to do there, and an example: by its button, or the key ?. */
export function Help() {
  const { path } = useLocation()
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  useShortcut('?', open)
  return (
    <>
      <button type="button" class="tool" aria-haspopup="dialog" onClick={open}>
        <span aria-hidden="true">?</span>
        <span class="unseen">Hướng dẫn trang này</span>
      </button>
      <ErrorBoundary>{isOpen && <HelpDialog path={path} onClose={() => setOpen(false)} />}</ErrorBoundary>
    </>
  )
}
