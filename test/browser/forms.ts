import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openLine } from './line.ts'
import type { openPlace } from './place.ts'

const area = 'ho-tich'
export const failed = 'Chưa gửi được, đang gửi lại…'

/** Forms of this place that are sent over lines which can fail. */
export function formsAt({ place, newTouchpoint, page, get }: ReturnType<typeof openPlace>) {
  /** How many answers are stored. */
  async function stored(): Promise<number> {
    const { rows } = await get(`/api/v1/figures?period=${new Date().getFullYear()}&by=area`)
    return rows.find(({ scope }: { scope: string }) => scope === area)?.received ?? 0
  }

  /** A form beyond a line that can fail, and how many answers there were before. */
  async function openForm(options: { script?: boolean; bypassCSP?: boolean } = {}) {
    const line = await openLine(place.url)
    const { code } = await newTouchpoint({ area, counter: 'Quầy số 3' })
    const form = await page(options)
    const address = `${line.url}/k/${code}`
    await form.goto(address)
    return { line, form, code, address, before: await stored() }
  }

  /** The receipt is on the screen, one more answer is stored, and nothing of it is left on the device. */
  async function expectOneReceipt(form: Page, before: number) {
    await form.waitForURL(/\/done\//)
    expect(await form.textContent('[role=status]')).toBe('Câu trả lời đã được ghi nhận.')
    expect(await stored()).toBe(before + 1)
    expect(await keptOn(form)).toBe(0)
  }

  return { stored, openForm, expectOneReceipt }
}

/** The first button a person sees: the form has one that is never shown, so that Enter on a radio sends nothing. */
export const sendButton = 'main button:visible >> nth=0'

/** A level as it is chosen. */
export const level = (question: string, value: number | string) => `[name=${question}][value="${value}"]`

/** Opens the optional questions, if they are folded. */
export async function unfold(form: Page) {
  if (!(await form.isVisible(level('access', 2)))) await form.click('.more > summary')
}

export async function answer(form: Page, overall = 4) {
  await form.click(level('overall', overall))
  await unfold(form)
  await form.click(level('access', 2))
  await form.fill('#comment', 'Chờ hơi lâu.\nCán bộ tận tình.')
}

export const send = (form: Page) => form.click(sendButton)

export async function answerAndSend(form: Page) {
  await answer(form)
  await send(form)
}

export const status = (form: Page) => form.textContent('form [role=status]')
export const idOf = (form: Page) => form.inputValue('[name=id]')
export const keptOn = (form: Page) => form.evaluate(() => localStorage.length)

export async function seesFailure(form: Page) {
  await form.getByText(failed).waitFor()
}
