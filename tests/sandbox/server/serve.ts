import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { isControl } from '../control'
import type { FaultRule } from '../faults'
import { pace, underFault } from '../faults'
import { isJson } from '../json'
import { compressed } from './compress'
import { addCors } from './cors'
import { toRequest, writeHead } from './node-bridge'
import type { SiteOptions } from './site'
import { answerSite } from './site'

export interface ServeOptions extends SiteOptions {
    /** The wished port; a free one is taken if it is in use, or for 0. */
    readonly port?: number
}

export interface RunningServer {
    /** `http://127.0.0.1:8090` with the context path, without a slash at the end. */
    readonly url: string
    close(): Promise<void>
}

const host = '127.0.0.1'

/** Serves a sandbox, and a built app if one is given, on this machine only. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
    const server = createServer((message, to) => {
        respond(options, message, to).catch(() => to.destroy())
    })
    const port = await listen(server, options.port ?? 0)
    const url = `http://${host}:${port}${options.sandbox.contextPath}`
    return { url, close: () => closed(server) }
}

async function listen(server: Server, wished: number): Promise<number> {
    try {
        return await listenOn(server, wished)
    } catch (error) {
        if (isInUse(error) && wished !== 0) {
            return listenOn(server, 0)
        }
        throw error
    }
}

function listenOn(server: Server, port: number): Promise<number> {
    return new Promise((done, fail) => {
        server.once('error', fail)
        server.listen(port, host, () => {
            server.off('error', fail)
            const address = server.address()
            done(typeof address === 'object' && address ? address.port : port)
        })
    })
}

function isInUse(error: unknown): boolean {
    return isJson(error) && error.code === 'EADDRINUSE'
}

function closed(server: Server): Promise<void> {
    return new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
    })
}

/** A rejection means that the network fails: the caller drops the connection. */
async function respond(
    options: ServeOptions,
    message: IncomingMessage,
    to: ServerResponse
): Promise<void> {
    const request = await toRequest(message)
    const { pathname, search } = new URL(request.url)
    const { faults, requests } = options.sandbox
    const fault = isControl(pathname)
        ? undefined
        : faults.take(pathname + search, request.method)
    const answer = await underFault(fault, () => answerSite(request, options))
    addCors(request, answer.headers)
    const plain = new Uint8Array(await answer.arrayBuffer())
    const body = await compressed(request, answer.headers, plain)
    if (!isControl(pathname)) {
        const { method } = request
        const bytes = body.byteLength
        requests.add({
            method,
            path: pathname + search,
            status: answer.status,
            bytes,
        })
    }
    writeHead(to, answer.status, answer.headers)
    await writeBody(to, body, fault)
}

const pieceSize = 4096

/** A slow line delivers piece by piece. */
async function writeBody(
    to: ServerResponse,
    body: Uint8Array,
    fault: FaultRule | undefined
): Promise<void> {
    if (!fault?.bytesPerSecond) {
        to.end(body)
        return
    }
    for (let at = 0; at < body.byteLength; at += pieceSize) {
        const piece = body.subarray(at, at + pieceSize)
        await pace(fault, piece.byteLength)
        to.write(piece)
    }
    to.end()
}
