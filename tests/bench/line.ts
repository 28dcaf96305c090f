import type { CDPSession } from 'playwright-core'

/** What lies between the user and the server, and how fast the user's machine is. */
export interface Line {
    readonly name: string
    readonly latencyMs: number
    readonly bitsPerSecond: number | undefined
    readonly cpuSlowdown: number
}

export const PLAIN: Line = {
    name: 'plain',
    latencyMs: 0,
    bitsPerSecond: undefined,
    cpuSlowdown: 1,
}

/** A clinic far from the capital: 300 ms, 1.5 Mbit/s, and a processor four times slower. */
export const SLOW: Line = {
    name: 'slow',
    latencyMs: 300,
    bitsPerSecond: 1_500_000,
    cpuSlowdown: 4,
}

/** Only the processor is slow. */
export const SLOW_CPU: Line = { ...PLAIN, name: 'slow CPU', cpuSlowdown: 4 }

const UNLIMITED = -1
const BITS_PER_BYTE = 8

/** Makes a page as slow as the line; its network must be watched already. */
export const applyLine = async (
    session: CDPSession,
    { latencyMs, bitsPerSecond, cpuSlowdown }: Line
): Promise<void> => {
    const throughput = bitsPerSecond ? bitsPerSecond / BITS_PER_BYTE : UNLIMITED
    await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: latencyMs,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
}
