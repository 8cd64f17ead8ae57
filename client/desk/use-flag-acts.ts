import { useState } from 'preact/hooks'
import { count } from '../../surveys/voice/numbers.ts'
import { type Failure, type Flag, type Told, told, v1 } from './api.ts'
import type { Given } from './parts/propose-form.tsx'

/** What was just done about some signs, and the way back where there is one. */
export type FlagsDone = { readonly words: string; readonly cleared?: readonly string[]; readonly proposed?: true }

/** Choosing signs, and acting on all that are chosen. `onDone` is for showing the list as it is then. */
export function useFlagActs(onDone: () => void) {
  const { chosen, toggle, choose } = useChosenFlags()
  const [done, setDone] = useState<FlagsDone>()
  const [failure, setFailure] = useState<Failure>()

  async function finish<T>(asked: Promise<Told<T>>, say: (value: T) => FlagsDone): Promise<Told<T>> {
    const answer = await asked
    setFailure(answer.ok || answer.failure.field ? undefined : answer.failure)
    if (!answer.ok) return answer
    setDone(say(answer.value))
    choose([])
    onDone()
    return answer
  }

  const flags = () => [...chosen]
  return {
    ...{ chosen, toggle, choose, done, failure },
    leaveOut: (given: Given) =>
      finish(told(v1.flags.exclusion.$post({ json: { flags: flags(), ...given } })), ({ answers }) =>
        proposed(`đề nghị loại ${count(answers)} phiếu`),
      ),
    count: (given: Given) =>
      finish(told(v1.flags.counting.$post({ json: { flags: flags(), ...given } })), ({ answers }) =>
        proposed(`đề nghị tính ${count(answers)} phiếu chờ xem`),
      ),
    clear: (reason: string) =>
      finish(told(v1.flags.looks.$post({ json: { flags: flags(), reason } })), ({ flags: cleared }) => ({
        words: `Đã ghi là đã xem, không sao: ${count(cleared.length)} dấu hiệu. Số liệu không thay đổi.`,
        cleared,
      })),
    reopen: (ids: readonly string[]) =>
      finish(told(v1.flags.looks['taken-back'].$post({ json: { flags: [...ids] } })), () => ({
        words: 'Đã ghi là chưa xem: dấu hiệu trở về danh sách mới.',
      })),
  }
}

const proposed = (what: string): FlagsDone => ({
  words: `Đã gửi ${what}. Số liệu chưa thay đổi cho đến khi một lãnh đạo phường khác xác nhận.`,
  proposed: true,
})

/** Which signs are ticked. */
function useChosenFlags() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  return {
    chosen,
    toggle: (id: string, isChosen: boolean) =>
      setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id))),
    choose: (all: readonly Flag[]) => setChosen(new Set(all.map(({ id }) => id))),
  }
}

export type FlagActs = ReturnType<typeof useFlagActs>
