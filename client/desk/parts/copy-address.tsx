import { useId, useRef, useState } from 'preact/hooks'

/** An address that can be copied, also on an office network without TLS, where the clipboard is closed to pages. */
export function CopyAddress({ url }: { readonly url: string }) {
  const id = useId()
  const text = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')

  async function copy() {
    text.current?.select()
    try {
      await navigator.clipboard.writeText(url)
      setSaid('Đã sao chép.')
    } catch {
      setSaid(document.execCommand('copy') ? 'Đã sao chép.' : 'Địa chỉ đã được chọn: xin nhấn Ctrl + C để sao chép.')
    }
  }

  return (
    <div class="field">
      <label for={id}>Địa chỉ</label>
      <div class="with-button">
        <input id={id} ref={text} value={url} readOnly onFocus={({ currentTarget }) => currentTarget.select()} />
        <button type="button" onClick={copy}>
          Sao chép
        </button>
      </div>
      <p class="hint" role="status">
        {said || '\u00a0'}
      </p>
    </div>
  )
}
