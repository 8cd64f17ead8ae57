import { useCallback, useState } from 'preact/hooks'
import { ErrorBoundary, lazy, useLocation } from 'preact-iso'
import { hasNews } from '../help/unread-news.ts'
import { useShortcut } from '../use-shortcut.ts'

/** What a page is for is loaded when somebody asks. */
const HelpDialog = lazy(async () => (await import('../help/help-dialog.tsx')).HelpDialog)

/** Opens what the page one is on answers, what to do there, and an example: by its button, or the key ?. A mark stays until it was read what is new. */
export function Help() {
  const { path } = useLocation()
  const [isOpen, setOpen] = useState(false)
  const isNew = hasNews.value
  const open = useCallback(() => setOpen(true), [])
  useShortcut('?', open)
  return (
    <>
      <button type="button" class="tool" aria-haspopup="dialog" onClick={open}>
        <span aria-hidden="true">?</span>
        <span class="unseen">Hướng dẫn trang này{isNew && ', có gì mới'}</span>
        {isNew && <span class="new-mark" aria-hidden="true" />}
      </button>
      <ErrorBoundary>{isOpen && <HelpDialog path={path} onClose={() => setOpen(false)} />}</ErrorBoundary>
    </>
  )
}
