/**
 * A file as it is made, a page at a time: the next page is read only when whoever takes the file has room for it, and
 * none any more once he stops.
 *
 * @param head stands before the first page
 */
export function exportStream<Row>(
  pages: AsyncGenerator<readonly Row[]>,
  { head, lineOf }: { readonly head: string; readonly lineOf: (row: Row) => string },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (stream) => stream.enqueue(encoder.encode(head)),
    async pull(stream) {
      const { done, value } = await pages.next()
      if (done) return stream.close()
      stream.enqueue(encoder.encode(value.map(lineOf).join('')))
    },
    async cancel() {
      await pages.return(undefined)
    },
  })
}

/** The same pages, with a rest after each as long as its reading took: half of the time belongs to whoever answers meanwhile. */
export async function* unhurried<T>(pages: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    for (;;) {
      const began = Date.now()
      const { done, value } = await pages.next()
      if (done) return
      const took = Date.now() - began
      yield value
      await new Promise((resolve) => setTimeout(resolve, took))
    }
  } finally {
    await pages.return(undefined)
  }
}
