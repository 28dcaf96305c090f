import { isUid } from '../sandbox/uid'

/** How far an answer may differ from the recorded one at one place. */
export type Tolerance = (recorded: unknown, ours: unknown) => boolean

/** Statistics count what was `created`: a number there is no time. */
const isTime: Tolerance = (recorded, ours) =>
    typeof recorded === 'number'
        ? recorded === ours
        : typeof ours === 'string' &&
          /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/.test(ours)

const isAnyUid: Tolerance = (_, ours) => typeof ours === 'string' && isUid(ours)

const isAnyText: Tolerance = (_, ours) =>
    typeof ours === 'string' && ours !== ''

/** Java prints its objects there: clients may not rely on more than the number. */
const isListOfTexts: Tolerance = (recorded, ours) =>
    Array.isArray(recorded) &&
    Array.isArray(ours) &&
    recorded.length === ours.length &&
    ours.every((one) => typeof one === 'string')

const isAnyCount: Tolerance = (_, ours) =>
    typeof ours === 'number' && Number.isInteger(ours) && ours > 0

/** The form of a value that the server made up: digits for digits, letters for letters. */
const isSameForm: Tolerance = (recorded, ours) =>
    typeof recorded === 'string' &&
    typeof ours === 'string' &&
    recorded.replace(/\d/g, '0') === ours.replace(/\d/g, '0')

const isJobAddress: Tolerance = (_, ours) =>
    typeof ours === 'string' &&
    /^http:\/\/dhis2\.example\/tracker\/jobs\/[A-Za-z][A-Za-z0-9]{10}$/.test(
        ours
    )

const times = [
    'completedAt',
    'created',
    'expiryDate',
    'processedDate',
    'createdAt',
    'lastUpdated',
    'serverDate',
    'storedAt',
    'updatedAt',
]

const everywhere = new Map<string, Tolerance>([
    ...times.map((name): [string, Tolerance] => [name, isTime]),
    ['message', isAnyText],
    ['note', isAnyUid],
    // the seed does not tell what the recorded server's users are called
    ...['createdBy', 'updatedBy', 'lastUpdatedBy', 'user'].flatMap((author) =>
        ['firstName', 'surname', 'name', 'displayName'].map(
            (name): [string, Tolerance] => [`${author}/${name}`, isAnyText]
        )
    ),
    ['devMessage', isAnyText],
    ['errorMessage', isAnyText],
    ['errorReports[]/args', isListOfTexts],
])

/** What belongs to the recorded system itself, or to a manifest that the seed lacks. */
const byRequest: readonly (readonly [
    RegExp,
    ReadonlyMap<string, Tolerance>,
])[] = [
    [
        /^\/api(\/\d+)?\/system\/info/,
        new Map([
            ['version', isAnyText],
            ['revision', isAnyText],
            ['systemId', isAnyText],
        ]),
    ],
    [
        /^\/api\/apps/,
        new Map([
            ['version', isAnyText],
            ['folderName', isAnyText],
            ['description', isAnyText],
            ['displayDescription', isAnyText],
            ['developer.name', isAnyText],
        ]),
    ],
    [/^\/api\/dataStore\/.*\/metaData/, new Map([['/id', isAnyUid]])],
    [
        /^\/api\/tracker\?async=true/,
        new Map([
            ['/response/id', isAnyUid],
            ['/response/location', isJobAddress],
        ]),
    ],
    // nobody is inactive: which people come first is left to chance
    [/order=inactive/, new Map([['trackedEntity', isAnyUid]])],
    [/\/generate$/, new Map([['/value', isSameForm]])],
    [
        /^\/api\/fileResources/,
        new Map([['/response/fileResource/id', isAnyUid]]),
    ],
    [/^\/api\/routes$/, new Map([['/response/uid', isAnyUid]])],
    [
        /^\/api\/messages/,
        new Map([
            ['[]/id', isAnyUid],
            // which of a person's numbers the server adds is left to chance
            ['phoneNumbers', isListOfTexts],
        ]),
    ],
    [/^\/api\/potentialDuplicates/, new Map([['/id', isAnyUid]])],
    // a server scales as it likes; what it was given it must give back whole
    [/\/image\?.*dimension=small/, new Map([['/bytes', isAnyCount]])],
    [
        /^\/api\/icons/,
        new Map([
            ['/pager/total', isAnyCount],
            ['/pager/pageCount', isAnyCount],
            ['fileResource.id', isAnyUid],
        ]),
    ],
    [
        /^\/api\/loginConfig/,
        new Map([
            ['apiVersion', isAnyText],
            ['recaptchaSite', isAnyText],
        ]),
    ],
]

/** The tolerance for a place such as `/changeLogs[]/createdBy/uid`, if there is one. */
export function toleranceAt(
    request: string,
    place: string
): Tolerance | undefined {
    const names = place.split('/').map((name) => name.replace('[]', ''))
    const last = names.at(-1) ?? ''
    const pair = names.slice(-2).join('.')
    const steps = place.split('/').slice(-2).join('/')
    const own = byRequest.find(([path]) => path.test(request))?.[1]
    return (
        own?.get(place) ??
        own?.get(pair) ??
        own?.get(last) ??
        everywhere.get(steps) ??
        everywhere.get(last)
    )
}
