import type { Event } from './model'

/** OVERDUE is no stored status: it is a planned event whose day has passed. */
export function statusFits(
    event: Event,
    status: string,
    today: string
): boolean {
    if (status === 'OVERDUE') {
        return event.status === 'SCHEDULE' && !isDue(event, today)
    }
    return event.status === status
}

/** Whether the planned day is still to come or is today. */
export function isDue(event: Event, today: string): boolean {
    return (event.scheduledAt ?? '').slice(0, 10) >= today
}
