import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/**
 * The same, but a request with two `Host` headers is refused: whoever stands before
 * us may have gone by one of them, and we by the other.
 */
export const oneHost =
  (listen: RequestListener): RequestListener =>
  (request: IncomingMessage, response: ServerResponse & { req: IncomingMessage }) => {
    const { rawHeaders } = request
    let hosts = 0
    for (let i = 0; i < rawHeaders.length; i += 2) if (rawHeaders[i]?.toLowerCase() === 'host') hosts++
    if (hosts <= 1) return listen(request, response)
    response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
    response.end('Yêu cầu có hai đầu mục Host nên không được nhận.\n')
  }
