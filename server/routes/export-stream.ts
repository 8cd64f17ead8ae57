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
