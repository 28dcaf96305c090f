import { MAPPING_KEY } from '../requests'

/** As many digits as put the keys of a million versions in order. */
const DIGITS = 6

const VERSION_KEY = new RegExp(`^${MAPPING_KEY}-(\\d{${DIGITS},})$`)

/** `mapping-000012`: where the data store keeps revision 12 for good. */
export const versionKey = (revision: number): string =>
    `${MAPPING_KEY}-${String(revision).padStart(DIGITS, '0')}`

/** Undefined for keys that hold no version. */
export const revisionOfKey = (key: string): number | undefined => {
    const digits = VERSION_KEY.exec(key)?.[1]
    return digits === undefined ? undefined : Number(digits)
}

/** Where a document that could not be read is kept when the first good one takes its place. */
export const damagedKey = (revision: number): string =>
    `${MAPPING_KEY}-damaged-${String(revision).padStart(DIGITS, '0')}`

/** Whether a key of the namespace is one of those above, or the mapping's own. */
export const holdsMapping = (key: string): boolean =>
    key === MAPPING_KEY || key.startsWith(`${MAPPING_KEY}-`)
