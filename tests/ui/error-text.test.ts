import { chartError, type ChartErrorKind } from '../../src/domain/chart-error'
import { errorText } from '../../src/ui/error-text'

/** Every kind, each once: a new one does not compile without its line here. */
const WORDS: Readonly<Record<ChartErrorKind, RegExp>> = {
    'malformed-id': /does not name a person/,
    'not-found': /not found, or you may not open/,
    'no-access': /may not open this/,
    'session-ended': /session has ended/,
    offline: /could not be reached/,
    interrupted: /broke off/,
    'server-failed': /fault of its own/,
    'not-dhis2': /Something other than DHIS2/,
    'unexpected-shape': /does not know/,
    'search-too-wide': /Too many people/,
    'search-needs-more': /asks for more/,
    'search-not-allowed': /cannot be searched/,
    'search-refused': /refused this search/,
    'mapping-broken': /is damaged/,
    'mapping-newer': /newer version/,
    'save-not-allowed': /may not save/,
    'save-refused': /refused to save/,
    'version-gone': /not there any more/,
}

const isKind = (kind: string): kind is ChartErrorKind => kind in WORDS
const KINDS = Object.keys(WORDS).filter(isKind)

it.each(KINDS)('%s: says what happened and what to do', (kind) => {
    const { what, next } = errorText(chartError(kind))
    expect(what).toMatch(WORDS[kind])
    expect(next).toMatch(/\.$/)
})

it('says something else for each', () => {
    const texts = KINDS.map((kind) => errorText(chartError(kind)).what)
    expect(new Set(texts).size).toBe(KINDS.length)
})

it.each(KINDS)('%s: never sounds like an empty section', (kind) => {
    const { what, next } = errorText(chartError(kind))
    expect(`${what} ${next}`).not.toMatch(/not recorded|no problems|no visits/i)
})

it.each(['mapping-broken', 'mapping-newer'] as const)(
    '%s: says that the timeline still stands',
    (kind) => {
        expect(errorText(chartError(kind)).next).toContain('timeline')
    }
)
