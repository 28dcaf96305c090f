/** One request that was answered; `bytes` as they went over the line. */
export interface LoggedRequest {
    readonly method: string
    readonly path: string
    readonly status: number
    readonly bytes: number
}

export interface RequestLog {
    add(entry: LoggedRequest): void
    all(): readonly LoggedRequest[]
    clear(): void
}

export function requestLog(): RequestLog {
    let entries: LoggedRequest[] = []
    return {
        add: (entry) => void entries.push(entry),
        all: () => entries,
        clear: () => {
            entries = []
        },
    }
}
