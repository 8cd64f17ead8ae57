import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

const stored = 'no-shortcuts'

/** Whether single keys open things; whoever dictates or types by accident turns them off on this computer. */
export const shortcuts = signal(read())

/** Turns them on or off, and remembers it. */
export function setShortcuts(on: boolean): void {
  shortcuts.value = on
  try {
    if (on) localStorage.removeItem(stored)
    else localStorage.setItem(stored, '1')
  } catch {
    // Where nothing may be stored it holds until the page is left.
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(stored) === null
  } catch {
    return true
  }
}

/** Does something when a key is pressed by itself, unless somebody types into a field. */
export function useShortcut(key: string, act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
      if (event.key !== key || isTyping || event.ctrlKey || event.altKey || event.metaKey || !shortcuts.value) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [key, act])
}
