const monthsOf = new Map([
    ['Monthly', 1],
    ['BiMonthly', 2],
    ['Quarterly', 3],
    ['SixMonthly', 6],
    ['Yearly', 12],
])

/** The last day of the period of that type which holds the date. */
export function periodEnd(
    type: string | undefined,
    date: string
): string | undefined {
    const moment = new Date(`${date.slice(0, 10)}T00:00:00Z`)
    if (type === undefined || isNaN(moment.getTime())) {
        return undefined
    }
    if (type === 'Weekly') {
        // weeks begin on Monday, as ISO has it
        const left = (7 - moment.getUTCDay()) % 7
        moment.setUTCDate(moment.getUTCDate() + left)
    }
    const months = monthsOf.get(type)
    if (months !== undefined) {
        const first = moment.getUTCMonth() - (moment.getUTCMonth() % months)
        moment.setUTCMonth(first + months, 0)
    }
    return moment.toISOString().slice(0, 10)
}
