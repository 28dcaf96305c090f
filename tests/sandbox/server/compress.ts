import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const zip = promisify(gzip)

const smallest = 1024

/** Compresses text for clients that can unpack it, as DHIS2 does. */
export async function compressed(
    request: Request,
    headers: Headers,
    body: Uint8Array
): Promise<Uint8Array> {
    const type = headers.get('Content-Type') ?? ''
    const accepts = /\bgzip\b/.test(
        request.headers.get('Accept-Encoding') ?? ''
    )
    const text = /^text\/|json|javascript|svg|manifest/.test(type)
    if (!accepts || !text || body.byteLength < smallest) {
        return body
    }
    headers.set('Content-Encoding', 'gzip')
    headers.append('Vary', 'Accept-Encoding')
    return zip(body)
}
