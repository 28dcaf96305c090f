import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { notRecorded, recorded } from '../../domain/fact'
import type { BirthDate } from '../../domain/patient'
import type { RecentPerson } from '../../queries/recent-person'
import { useRecentPeople } from '../../queries/use-recent-people'
import { formatDate } from '../../ui/format-date'
import type { LocaleSettings } from '../../ui/locale'
import { useLocale } from '../../ui/locale-context'
import { nameText, sexText } from '../../ui/person-text'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import { PersonRow } from './person-row'
import classes from './person-row.module.css'

const factOf = <T,>(value: T | undefined) =>
    value === undefined ? notRecorded : recorded(value)

/** No age: who has died since is not known here. */
const bornText = (
    { date, estimated }: BirthDate,
    locale: LocaleSettings
): string => {
    const day = formatDate(date, locale)
    return estimated
        ? i18n.t('born about {{day}}', { day, interpolation: unescaped })
        : i18n.t('born {{day}}', { day, interpolation: unescaped })
}

const RecentRow = ({ person }: { readonly person: RecentPerson }) => {
    const locale = useLocale()
    const { id, name, sex, birthDate } = person
    const facts = [
        ...(sex ? [sexText(recorded(sex))] : []),
        ...(birthDate ? [bornText(birthDate, locale)] : []),
    ]
    return <PersonRow id={id} name={nameText(factOf(name))} facts={facts} />
}

/** The people whom this user opened last, on this device. */
export const RecentPeople = () => {
    const { people, forget } = useRecentPeople()
    return (
        <SectionFrame
            id="opened-last"
            title={i18n.t('Opened last')}
            load={{ state: 'ready', value: people }}
            actions={
                people.length > 0 && (
                    <Button small secondary onClick={forget}>
                        {i18n.t('Forget these')}
                    </Button>
                )
            }
        >
            {(opened) =>
                opened.length === 0 ? (
                    <EmptyNote>
                        {i18n.t(
                            'The people whose charts you open stand here, on this device and for you alone.'
                        )}
                    </EmptyNote>
                ) : (
                    <ul className={classes.list}>
                        {opened.map((person) => (
                            <RecentRow key={person.id} person={person} />
                        ))}
                    </ul>
                )
            }
        </SectionFrame>
    )
}
