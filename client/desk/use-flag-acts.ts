import { useState } from 'preact/hooks'
import { count } from '../../surveys/voice/numbers.ts'
import { type Failure, type Flag, type Told, told, v1 } from './api.ts'
import type { Given } from './parts/propose-form.tsx'

/** What was just done about some signs, and the way back where there is one. */
export type FlagsDone = { readonly words: string; readonly cleared?: readonly string[]; readonly proposed?: true }

/** Choosing signs and acting on all that are chosen. `onDone` is for showing the list as it is then. */
export function useFlagActs(onDone: () => void) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState<FlagsDone>()
  const [failure, setFailure] = useState<Failure>()

  function finish<T>(answer: Told<T>, say: (value: T) => FlagsDone): Told<T> {
    setFailure(answer.ok || answer.failure.field ? undefined : answer.failure)
    if (!answer.ok) return answer
    setDone(say(answer.value))
    setChosen(new Set())
    onDone()
    return answer
  }

  const flags = () => [...chosen]
  const waits = 'Số liệu chưa thay đổi cho đến khi một lãnh đạo phường khác xác nhận.'
  return {
    chosen,
    done,
    failure,
    toggle: (id: string, isChosen: boolean) => {
      const next = new Set(chosen)
      if (isChosen) next.add(id)
      else next.delete(id)
      setChosen(next)
    },
    choose: (all: readonly Flag[]) => setChosen(new Set(all.map(({ id }) => id))),
    leaveOut: async (given: Given) =>
      finish(await told(v1.flags.exclusion.$post({ json: { flags: flags(), ...given } })), ({ answers }) => ({
        words: `Đã gửi đề nghị loại ${count(answers)} phiếu. ${waits}`,
        proposed: true,
      })),
    count: async (given: Given) =>
      finish(await told(v1.flags.counting.$post({ json: { flags: flags(), ...given } })), ({ answers }) => ({
        words: `Đã gửi đề nghị tính ${count(answers)} phiếu chờ xem. ${waits}`,
        proposed: true,
      })),
    clear: async (reason: string) =>
      finish(await told(v1.flags.looks.$post({ json: { flags: flags(), reason } })), ({ flags: cleared }) => ({
        words: `Đã ghi là đã xem, không sao: ${count(cleared.length)} dấu hiệu. Số liệu không thay đổi.`,
        cleared,
      })),
    reopen: async (ids: readonly string[]) =>
      finish(await told(v1.flags.looks['taken-back'].$post({ json: { flags: [...ids] } })), () => ({
        words: 'Đã mở lại: dấu hiệu trở về danh sách mới.',
      })),
  }
}

export type FlagActs = ReturnType<typeof useFlagActs>
