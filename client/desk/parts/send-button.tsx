import type { ComponentChildren } from 'preact'

/** Sends its form. While it is being sent the button stays where it is, so that the focus is not lost. */
export function SendButton({ busy, children }: { readonly busy: boolean; readonly children: ComponentChildren }) {
  return (
    <button class="main" type="submit" aria-disabled={busy}>
      {busy ? 'Đang gửi…' : children}
    </button>
  )
}
