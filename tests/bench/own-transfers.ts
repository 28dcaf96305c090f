import type { Transfer } from './network'

const APP_FILE = /\/api\/apps\/patient-chart\/(.*)$/

const pathOf = ({ url }: Transfer): string => {
    const { pathname, search } = new URL(url)
    return pathname + search
}

/** The name of a file of the app without its folder and hash; undefined for all else. */
export const appFileOf = (transfer: Transfer): string | undefined =>
    APP_FILE.exec(pathOf(transfer))?.[1]?.replace(
        /-[\w-]{8}(\.\w+)$/,
        (_, extension: string) => extension
    )

const keyOf = (transfer: Transfer): string =>
    appFileOf(transfer) ?? pathOf(transfer)

/** Those that an empty platform app does not make: what it makes twice, a second one is the app's own. */
export const ownTransfers = (
    all: readonly Transfer[],
    ofEmptyApp: readonly Transfer[]
): readonly Transfer[] => {
    const spare = new Map<string, number>()
    for (const key of ofEmptyApp.map(keyOf)) {
        spare.set(key, (spare.get(key) ?? 0) + 1)
    }
    return all.filter((transfer) => {
        const key = keyOf(transfer)
        const left = spare.get(key) ?? 0
        spare.set(key, left - 1)
        return left <= 0
    })
}

/** A person's photo lies below the same path, but is a picture and no record. */
export const isTrackerRequest = (transfer: Transfer): boolean =>
    /\/tracker\/(?!.*\/(image|file)\b)/.test(pathOf(transfer))

/** A request as a reader of a table knows it: no origin, no version, no long list of fields. */
export const shortName = (transfer: Transfer): string => {
    const file = appFileOf(transfer)
    if (file !== undefined) {
        return file
    }
    const [path = '', query = ''] = pathOf(transfer).split('?')
    const name = path.replace(/^\/api\/(\d+\/)?/, '')
    const fields = new URLSearchParams(query).get('fields') ?? ''
    const isShort = fields !== '' && fields.length < 40
    return isShort ? `${name}?fields=${fields}` : name
}

const sum = (numbers: readonly number[]): number =>
    numbers.reduce((total, one) => total + one, 0)

export const bytesOf = (transfers: readonly Transfer[]): number =>
    sum(transfers.map(({ bytes }) => bytes))
