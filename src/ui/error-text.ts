import i18n from '@dhis2/d2-i18n'
import type { ChartError } from '../domain/chart-error'
import { assertNever } from '../domain/result'

export interface ErrorText {
    /** What happened, and what it means for what is on the screen. */
    readonly what: string
    /** What to do next. */
    readonly next: string
}

const tryAgain = () => i18n.t('Try again in a moment.')

/** A failure in the words of a health worker; codes stay under "details". */
export const errorText = ({ kind }: ChartError): ErrorText => {
    switch (kind) {
        case 'malformed-id':
            return {
                what: i18n.t('This address does not name a person.'),
                next: i18n.t('Check the link, or find the person by name.'),
            }
        case 'not-found':
            return {
                what: i18n.t(
                    'This person was not found, or you may not open this record.'
                ),
                next: i18n.t(
                    'Find the person by name, or ask who may open the record.'
                ),
            }
        case 'no-access':
            return {
                what: i18n.t('You may not open this.'),
                next: i18n.t('Ask your administrator for access.'),
            }
        case 'session-ended':
            return {
                what: i18n.t(
                    'Your session has ended. Nothing more could be loaded.'
                ),
                next: i18n.t('Reload the page and log in again.'),
            }
        case 'offline':
            return {
                what: i18n.t('The server could not be reached.'),
                next: i18n.t('Check the connection, then try again.'),
            }
        case 'interrupted':
            return {
                what: i18n.t(
                    'The answer of the server broke off before it was complete.'
                ),
                next: i18n.t(
                    'Try again; on a weak line it can take more than one try.'
                ),
            }
        case 'server-failed':
            return {
                what: i18n.t(
                    'The server could not answer because of a fault of its own.'
                ),
                next: tryAgain(),
            }
        case 'not-dhis2':
            return {
                what: i18n.t(
                    'Something other than DHIS2 answered, such as a login page or a proxy.'
                ),
                next: i18n.t(
                    'Reload the page; if it stays, tell your administrator.'
                ),
            }
        case 'unexpected-shape':
            return {
                what: i18n.t(
                    'The server answered in a form that this app does not know.'
                ),
                next: i18n.t(
                    'Tell your administrator which version of DHIS2 you use.'
                ),
            }
        default:
            return laterErrorText(kind)
    }
}

type OtherKind = Extract<
    ChartError['kind'],
    | `search-${string}`
    | `mapping-${string}`
    | `save-${string}`
    | `version-${string}`
>

const laterErrorText = (kind: OtherKind): ErrorText => {
    switch (kind) {
        case 'search-too-wide':
            return {
                what: i18n.t('Too many people match.'),
                next: i18n.t('Add another name, or use an identifier.'),
            }
        case 'search-needs-more':
            return {
                what: i18n.t('This program asks for more to search by.'),
                next: i18n.t(
                    'Type more of the name, or an identifier as well.'
                ),
            }
        case 'search-not-allowed':
            return {
                what: i18n.t(
                    'This program cannot be searched by what you typed.'
                ),
                next: i18n.t('Use an identifier.'),
            }
        case 'search-refused':
            return {
                what: i18n.t('The server refused this search.'),
                next: i18n.t('Use an identifier, or tell your administrator.'),
            }
        case 'mapping-broken':
            return {
                what: i18n.t(
                    'The set-up of this chart is damaged, so that this section cannot be filled.'
                ),
                next: i18n.t(
                    'The timeline still shows every visit. Tell your administrator.'
                ),
            }
        case 'mapping-newer':
            return {
                what: i18n.t(
                    'The set-up of this chart was saved by a newer version of the app.'
                ),
                next: i18n.t(
                    'The timeline still shows every visit. Ask for an update of the app.'
                ),
            }
        default:
            return savingErrorText(kind)
    }
}

type SavingKind = Extract<
    ChartError['kind'],
    `save-${string}` | `version-${string}`
>

const savingErrorText = (kind: SavingKind): ErrorText => {
    switch (kind) {
        case 'save-not-allowed':
            return {
                what: i18n.t('You may not save this.'),
                next: i18n.t(
                    'Your changes are still here. Ask your administrator who may.'
                ),
            }
        case 'save-refused':
            return {
                what: i18n.t('The server refused to save this.'),
                next: i18n.t(
                    'Your changes are still here. Tell your administrator.'
                ),
            }
        case 'version-gone':
            return {
                what: i18n.t('This version is not there any more.'),
                next: i18n.t('Load the list of versions again.'),
            }
        default:
            return assertNever(kind)
    }
}
