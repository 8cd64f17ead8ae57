import { parentPort, type TransferListItem, Worker } from 'node:worker_threads'

type Numbered<Said> = { readonly number: number; readonly said: Said }

type Options = {
  /** What the program finds as its `workerData`. */
  readonly given?: unknown
  /** Told why the thread ended, when it did by an error. */
  readonly failed?: (error: unknown) => void
}

/** Answers what it is asked; nothing when it ended before. */
export type Thread<Asked, Answered> = { readonly ask: (asked: Asked) => Promise<Answered | undefined> }

/**
 * A program that answers questions in a thread of its own. It starts with the first
 * question; should it end, what it was asked has no answer, and the next question
 * starts another. It keeps the process alive only while an answer is due.
 *
 * @param program the built program, which calls `answerAll`
 */
export function threadOf<Asked, Answered>(
  program: URL,
  { given, failed = () => {} }: Options = {},
): Thread<Asked, Answered> {
  let running: Thread<Asked, Answered> | undefined
  const begin = () => {
    const worker = new Worker(program, { workerData: given })
    // Were nobody told, it would end the whole server; 'exit' follows it.
    worker.on('error', failed)
    worker.once('exit', () => {
      running = undefined
    })
    return talkingTo<Asked, Answered>(worker)
  }
  return {
    ask(asked) {
      running ??= begin()
      return running.ask(asked)
    },
  }
}

function talkingTo<Asked, Answered>(worker: Worker): Thread<Asked, Answered> {
  const waiting = new Map<number, (answered: Answered | undefined) => void>()
  let number = 0
  worker.unref()
  worker.on('message', ({ number, said }: Numbered<Answered>) => {
    waiting.get(number)?.(said)
    waiting.delete(number)
    if (waiting.size === 0) worker.unref()
  })
  worker.once('exit', () => {
    for (const answer of waiting.values()) answer(undefined)
  })
  return {
    ask: (said) =>
      new Promise((resolve) => {
        if (waiting.size === 0) worker.ref()
        waiting.set(++number, resolve)
        worker.postMessage({ number, said } satisfies Numbered<Asked>)
      }),
  }
}

/**
 * What the thread's program does: answers everything it is asked. An answer may hand
 * over what it is made of. Where `answer` fails, the thread ends.
 */
export function answerAll<Asked, Answered>(
  answer: (asked: Asked) => Promise<{ readonly said: Answered; readonly handedOver?: TransferListItem[] }>,
): void {
  parentPort?.on('message', async ({ number, said: asked }: Numbered<Asked>) => {
    const { said, handedOver } = await answer(asked)
    parentPort?.postMessage({ number, said } satisfies Numbered<Answered>, handedOver)
  })
}
