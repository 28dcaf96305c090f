import i18n from '@dhis2/d2-i18n'
import type { ChartChange, PatientList } from '../../../domain/chart-change'
import type { Patient } from '../../../domain/patient'
import { assertNever } from '../../../domain/result'
import type { LocaleSettings } from '../../../ui/locale'
import {
    birthText,
    deathText,
    nameText,
    sexText,
} from '../../../ui/person-text'
import { unescaped } from '../../../ui/unescaped'
import { addedText, detailsText, removedText, turnText } from './change-words'
import { problemLines } from './problem-change-lines'
import { vitalChangeLines } from './vital-change-lines'

type PatientFact = Extract<ChartChange, { part: 'patient' }>['fact']

const factText = (
    fact: PatientFact,
    patient: Patient,
    locale: LocaleSettings
): string => {
    switch (fact) {
        case 'name':
            return nameText(patient.name)
        case 'birthDate':
            return birthText(patient, locale)
        case 'sex':
            return sexText(patient.sex)
        case 'deceased':
            return deathText(patient, locale) ?? i18n.t('nothing said')
    }
}

const factName = (fact: PatientFact): string => {
    switch (fact) {
        case 'name':
            return i18n.t('Name')
        case 'birthDate':
            return i18n.t('Birth date')
        case 'sex':
            return i18n.t('Sex')
        case 'deceased':
            return i18n.t('Death')
    }
}

const listName = (list: PatientList): string => {
    switch (list) {
        case 'identifiers':
            return i18n.t('Identifiers')
        case 'phones':
            return i18n.t('Phones')
        case 'addresses':
            return i18n.t('Address')
    }
}

const photoText = (
    kind: Extract<ChartChange, { part: 'photo' }>['kind']
): string => {
    const photo = i18n.t('Photo')
    switch (kind) {
        case 'added':
            return addedText(photo)
        case 'removed':
            return removedText(photo)
        case 'changed':
            return detailsText(photo)
    }
}

/** The section of the chart in which a change shows. */
export const chartPartText = (change: ChartChange): string => {
    switch (change.part) {
        case 'patient':
        case 'photo':
        case 'detail':
            return i18n.t('Person')
        case 'problem':
            return i18n.t('Problems')
        case 'vital':
            return i18n.t('Vitals')
        case 'timeline-only':
        case 'unread':
            return i18n.t('Not read or not placed')
        default:
            return assertNever(change)
    }
}

/** One change of a person's chart in words, a line for each thing that a reader sees differently. */
export const chartChangeLines = (
    change: ChartChange,
    locale: LocaleSettings
): readonly string[] => {
    switch (change.part) {
        case 'patient': {
            const { fact, before, after } = change
            return [
                turnText(
                    factName(fact),
                    factText(fact, after, locale),
                    factText(fact, before, locale)
                ),
            ]
        }
        case 'photo':
            return [photoText(change.kind)]
        case 'detail': {
            const words = i18n.t('{{list}}: {{label}}', {
                list: listName(change.list),
                label: change.label,
                nsSeparator: '-:-',
                interpolation: unescaped,
            })
            return [
                change.kind === 'added' ? addedText(words) : removedText(words),
            ]
        }
        case 'problem':
            if (change.kind === 'changed') {
                return problemLines(change.before, change.after)
            }
            return [
                change.kind === 'added'
                    ? addedText(change.problem.name)
                    : removedText(change.problem.name),
            ]
        case 'vital':
            return vitalChangeLines(change.before, change.after)
        case 'timeline-only':
            return [
                turnText(
                    i18n.t('Values in the timeline only'),
                    String(change.after),
                    String(change.before)
                ),
            ]
        case 'unread':
            return [
                turnText(
                    i18n.t('Entries that could not be read'),
                    String(change.after),
                    String(change.before)
                ),
            ]
        default:
            return assertNever(change)
    }
}

/** The changes of a chart under the sections in which they show. */
export const chartChangesByPart = (
    changes: readonly ChartChange[],
    locale: LocaleSettings
): readonly { readonly part: string; readonly lines: readonly string[] }[] => {
    const parts = [...new Set(changes.map(chartPartText))]
    return parts.map((part) => ({
        part,
        lines: changes
            .filter((change) => chartPartText(change) === part)
            .flatMap((change) => chartChangeLines(change, locale)),
    }))
}
