import { useEffect, useRef, useState } from 'preact/hooks'
import { device, keep } from './device.ts'
import { isPin, pauseLeft } from './pin.ts'

const digits = 6

/** Typing the PIN and having it checked when it is complete. `open` is called when it is right. */
export function usePin(hash: string, open: () => void) {
  const [pin, setPin] = useState('')
  const [wrong, setWrong] = useState(false)
  const looking = useRef(false)
  const pause = usePause()

  const type = async (text: string) => {
    const typed = text.replace(/\D/g, '').slice(0, digits)
    if (pause > 0 || looking.current) return
    setPin(typed)
    if (typed.length < digits) return
    looking.current = true
    const before = device.wrongPins.value?.count ?? 0
    // Counted before it is looked at: a restart gives no guess for nothing.
    await keep('wrongPins', { count: before + 1, at: Date.now() })
    const right = await isPin(typed, hash)
    looking.current = false
    setPin('')
    setWrong(!right)
    if (!right) return
    await keep('wrongPins', { count: 0, at: 0 })
    open()
  }
  return { pin, type, wrong, pause }
}

/** Milliseconds until the next guess, looked at each second. */
function usePause(): number {
  const wrong = device.wrongPins.value ?? { count: 0, at: 0 }
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [wrong.at])
  return pauseLeft(wrong, now)
}
