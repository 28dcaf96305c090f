/** The recordings of requests and answers; 08 is about program rules alone. */
export const files = [
    '01-system',
    '02-metadata',
    '03-read-patients',
    '04-read-events',
    '05-write',
    '06-data-store',
    '07-protected',
    '09-more',
]
