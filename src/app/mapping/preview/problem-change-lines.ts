import i18n from '@dhis2/d2-i18n'
import type { Problem, ProblemStatus } from '../../../domain/problem'
import { detailsText, turnText } from './change-words'

const statusText = (status: ProblemStatus): string => {
    switch (status) {
        case 'active':
            return i18n.t('active')
        case 'inactive':
            return i18n.t('inactive')
        case 'unknown':
            return i18n.t('status unknown')
    }
}

const sourcesText = (count: number): string =>
    i18n.t('{{count}} sources', {
        count,
        defaultValue: '{{count}} source',
        defaultValue_plural: '{{count}} sources',
    })

/** What a reader sees differently of one problem. */
export const problemLines = (
    before: Problem,
    after: Problem
): readonly string[] => {
    const { name } = after
    const lines = [
        before.name === name ? undefined : turnText(name, name, before.name),
        before.status === after.status
            ? undefined
            : turnText(
                  name,
                  statusText(after.status),
                  statusText(before.status)
              ),
        before.sources.length === after.sources.length
            ? undefined
            : turnText(
                  name,
                  sourcesText(after.sources.length),
                  sourcesText(before.sources.length)
              ),
    ].filter((line) => line !== undefined)
    return lines.length > 0 ? lines : [detailsText(name)]
}
