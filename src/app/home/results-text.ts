import i18n from '@dhis2/d2-i18n'
import type { Reading } from '../../queries/reading'
import type { SearchOutcome } from '../../tracker/search/found-person'
import { PAGE_SIZE } from '../../tracker/search/search-request'

/** Whether the outcome says anything about who is there; an answer from nowhere does not. */
export const isAnswered = ({ people, answered }: SearchOutcome): boolean =>
    answered > 0 || people.length > 0

const peopleText = (count: number): string =>
    i18n.t('{{count}} people', {
        count,
        defaultValue: '{{count}} person',
        defaultValue_plural: '{{count}} people',
    })

const foundText = (outcome: SearchOutcome): string => {
    const { people, mayBeMore } = outcome
    if (!isAnswered(outcome)) {
        return i18n.t('nothing could be searched')
    }
    if (people.length === 0) {
        return i18n.t('no match')
    }
    return mayBeMore
        ? i18n.t('{{people}}, perhaps more', {
              people: peopleText(people.length),
          })
        : peopleText(people.length)
}

/** The state of the search in a few words, read out when it changes. */
export const countText = (outcome: Reading<SearchOutcome>): string => {
    switch (outcome.state) {
        case 'loading':
            return i18n.t('searching')
        case 'failed':
            return i18n.t('search failed')
        case 'ready':
            return foundText(outcome.value)
    }
}

/** Where nobody was found: what that means, and what it does not mean. */
export const emptyText = (outcome: SearchOutcome): string => {
    if (isAnswered(outcome)) {
        return outcome.refusals.length > 0
            ? i18n.t('No match in what could be searched.')
            : i18n.t('No match among the records you may search.')
    }
    return outcome.refusals.length > 0
        ? i18n.t('This person may be there: no search was answered.', {
              nsSeparator: '-:-',
          })
        : i18n.t(
              'No program that you may open can be searched by what you typed.'
          )
}

export const moreText = (): string =>
    i18n.t(
        'There may be more people than these: at most {{count}} are shown for each program. Add another name, or use an identifier.',
        { count: PAGE_SIZE, nsSeparator: '-:-' }
    )

export const protectedText = (): string =>
    i18n.t(
        'People who are only in protected programs of other facilities are not found here. Check the spelling, or try one name or an identifier.'
    )

export const unreadableText = (count: number): string =>
    i18n.t('{{count}} records could not be read and are not listed.', {
        count,
        defaultValue: '{{count}} record could not be read and is not listed.',
        defaultValue_plural:
            '{{count}} records could not be read and are not listed.',
    })
