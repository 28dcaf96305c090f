import type { IncomingMessage, ServerResponse } from 'node:http'

/** Node's request as a standard one; the body is read whole. */
export async function toRequest(message: IncomingMessage): Promise<Request> {
    const { method = 'GET', url = '/', headers } = message
    const host = headers.host ?? '127.0.0.1'
    const chunks: Uint8Array[] = []
    for await (const chunk of message) {
        chunks.push(chunk)
    }
    const bodiless =
        method === 'GET' || method === 'HEAD' || chunks.length === 0
    const body = bodiless ? undefined : Buffer.concat(chunks)
    return new Request(`http://${host}${url}`, {
        method,
        headers: copy(headers),
        body,
    })
}

/** A request may not carry every header that Node reports. */
function copy(headers: IncomingMessage['headers']): Headers {
    const result = new Headers()
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined && !['connection', 'expect'].includes(name)) {
            result.set(name, Array.isArray(value) ? value.join(', ') : value)
        }
    }
    return result
}

export function writeHead(
    to: ServerResponse,
    status: number,
    headers: Headers
): void {
    const cookies = headers.getSetCookie()
    for (const [name, value] of headers) {
        if (name !== 'set-cookie') {
            to.setHeader(name, value)
        }
    }
    if (cookies.length > 0) {
        to.setHeader('Set-Cookie', cookies)
    }
    to.writeHead(status)
}
