import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

type Parts = {
  readonly title: string
  /** What will happen, before it does. */
  readonly children: ComponentChildren
  /** The word on the button that does it. */
  readonly act: string
  readonly onAct: () => void
  readonly onClose: () => void
}

/** Asks before something is done. Escape and "Không" leave everything as it was; the focus returns to where it was. */
export function Confirm({ title, children, act, onAct, onClose }: Parts) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const wayBack = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    dialog.current?.showModal()
    wayBack.current?.focus()
  }, [])

  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <div class="actions">
        <button type="button" class="main" onClick={onAct}>
          {act}
        </button>
        <button type="button" ref={wayBack} onClick={() => dialog.current?.close()}>
          Hủy
        </button>
      </div>
    </dialog>
  )
}
