import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import type { Reading } from '../../queries/reading'
import { usePlaceNames } from '../../queries/use-place-names'
import type {
    FoundPerson,
    SearchOutcome,
} from '../../tracker/search/found-person'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { FoundRow } from './found-row'
import listClasses from './person-row.module.css'
import { RefusalList } from './refusal-list'
import {
    countText,
    emptyText,
    isAnswered,
    moreText,
    protectedText,
    unreadableText,
} from './results-text'
import classes from './search-results.module.css'

/** Places of the people in the list, in a stable order. */
const placesOf = (people: readonly FoundPerson[]): readonly string[] => {
    const places = people.flatMap(({ patient }) => [
        patient.orgUnit,
        ...[...patient.addresses, ...patient.otherDetails].map(({ content }) =>
            content.kind === 'place' ? content.orgUnit : undefined
        ),
    ])
    return [...new Set(places.filter((place) => place !== undefined))].sort()
}

const PeopleList = ({
    people,
}: {
    readonly people: readonly FoundPerson[]
}) => {
    const places = useMemo(() => placesOf(people), [people])
    const placeName = usePlaceNames(places)
    return (
        <ul className={listClasses.list}>
            {people.map((person) => (
                <FoundRow
                    key={person.patient.id}
                    person={person}
                    placeName={placeName}
                />
            ))}
        </ul>
    )
}

const Outcome = ({
    outcome,
    retry,
}: {
    readonly outcome: SearchOutcome
    readonly retry: () => void
}) => (
    <>
        {outcome.people.length > 0 ? (
            <PeopleList people={outcome.people} />
        ) : (
            <EmptyNote>
                {emptyText(outcome)} {isAnswered(outcome) && protectedText()}
            </EmptyNote>
        )}
        {outcome.mayBeMore && <p className={classes.note}>{moreText()}</p>}
        {outcome.unreadable > 0 && (
            <p className={classes.note}>{unreadableText(outcome.unreadable)}</p>
        )}
        <RefusalList refusals={outcome.refusals} retry={retry} />
    </>
)

/** Who was found, and what could not be searched. */
export const SearchResults = ({
    outcome,
}: {
    readonly outcome: Reading<SearchOutcome>
}) => (
    <SectionFrame
        id="people-found"
        title={i18n.t('People found')}
        heading={
            <>
                {i18n.t('People found')}{' '}
                <span role="status" className={classes.count}>
                    {countText(outcome)}
                </span>
            </>
        }
        load={outcome}
    >
        {(value) => <Outcome outcome={value} retry={outcome.retry} />}
    </SectionFrame>
)
