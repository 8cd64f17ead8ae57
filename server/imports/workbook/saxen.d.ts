/** The streaming side of saxen, which comes without types. */
declare module 'saxen' {
  type Decode = (words: string) => string
  type Handlers = {
    openTag: (name: string, attributes: () => Record<string, string> | false, decode: Decode) => void
    closeTag: (name: string) => void
    text: (words: string, decode: Decode) => void
    cdata: (words: string) => void
    attention: () => void
    error: (error: Error) => void
  }
  export class Parser {
    on<K extends keyof Handlers>(event: K, handler: Handlers[K]): this
    write(xml: string): this
    end(): this
  }
}
