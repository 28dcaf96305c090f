/** The server's clock: its day may be set, the time of day is the real one. */
export interface Clock {
    /** `2026-11-22` */
    readonly today: string
    /** `2026-11-22T18:45:27.019`, each answer later than the one before. */
    now(): string
}

export function clockOf(today?: string): Clock {
    const real = new Date()
    const start = new Date(
        `${today ?? real.toISOString().slice(0, 10)}T00:00:00.000Z`
    )
    const midnight = new Date(real).setUTCHours(0, 0, 0, 0)
    let last = 0
    const now = () => {
        const elapsed = Date.now() - midnight
        last = Math.max(last + 1, start.getTime() + elapsed)
        return new Date(last).toISOString().slice(0, -1)
    }
    return { today: start.toISOString().slice(0, 10), now }
}

/** Fills a date up to the form DHIS2 answers with: `2026-06-26T00:00:00.000`. */
export function toMoment(text: string | undefined): string | undefined {
    if (text === undefined) {
        return undefined
    }
    const [day = '', time = ''] = text.replace(/Z$/, '').split('T')
    return `${day}T${time}${'00:00:00.000'.slice(time.length)}`
}
