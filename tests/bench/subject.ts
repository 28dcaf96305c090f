import { demoPeople } from '../sandbox/data/demo-data'

/** What is opened, and how one sees that it is there. */
export interface Subject {
    readonly name: string
    readonly isEmptyApp: boolean
    readonly hash: string
    /** All of them are in the page once it is filled. */
    readonly selectors: readonly string[]
}

export const EMPTY_APP_ID = 'empty-platform-app'

const ready = (region: string): string =>
    `section[aria-label="${region}"][data-state="ready"]`

const FILLED_CHART = [
    ready('Problems'),
    ready('Vitals'),
    `${ready('Timeline')} article`,
]

const person = (name: string, id: string): Subject => ({
    name,
    isEmptyApp: false,
    hash: `#/patient/${id}`,
    selectors: FILLED_CHART,
})

export const EMPTY: Subject = {
    name: 'empty platform app',
    isEmptyApp: true,
    hash: '',
    selectors: [`#${EMPTY_APP_ID}`],
}

export const SHORT = person('about 40 events', demoPeople.mariama)
export const LONG = person('1,000 events', demoPeople.longRecord)
