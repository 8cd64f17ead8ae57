import { posterAddress, screenAddress } from '../address.ts'
import { NewWindow } from './new-window.tsx'

const sizes = { a4: 'In áp phích A4', a5: 'In áp phích A5', card: 'In thẻ để bàn' } as const

/** The ways to put the QR code on paper, and on the screen in the lobby; the server draws both. */
export function Posters({ code }: { readonly code: string }) {
  return (
    <ul class="posters" aria-label="In mã QR">
      {Object.entries(sizes).map(([size, title]) => (
        <li key={size}>
          <NewWindow class={size === 'a4' ? 'button main' : 'button'} href={posterAddress(code, size)}>
            {title}
          </NewWindow>
        </li>
      ))}
      <li>
        <NewWindow class="button" href={screenAddress(code)}>
          Màn hình sảnh
        </NewWindow>
      </li>
    </ul>
  )
}
