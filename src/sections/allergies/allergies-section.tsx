import i18n from '@dhis2/d2-i18n'
import type { AllergyRecord } from '../../domain/allergy'
import type { Chart } from '../../domain/chart'
import type { CaptureLinks } from '../../ui/links'
import type { Loadable } from '../../ui/loadable'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import classes from './allergies-section.module.css'
import { AllergyRow } from './allergy-row'
import { sortedAllergies } from './allergy-rows'
import { AnswerLists } from './answer-list'
import { NoneKnownLine } from './none-known'

interface Parts {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

export interface AllergiesSectionProps extends Parts {
    readonly load: Loadable<Chart>
}

const recordOf = (load: Loadable<Chart>): Loadable<AllergyRecord> => {
    if (load.state !== 'ready') {
        return load
    }
    const { allergies } = load.value
    return allergies.isMapped
        ? { state: 'ready', value: allergies }
        : { state: 'not-mapped' }
}

const isEmpty = ({
    allergies,
    unclear,
    denied,
    noneKnown,
}: AllergyRecord): boolean =>
    [allergies, unclear, denied, noneKnown].every(({ length }) => length === 0)

const Filled = ({
    record,
    ...parts
}: Parts & { readonly record: AllergyRecord }) => (
    <>
        <NoneKnownLine record={record} {...parts} />
        {record.allergies.length > 0 && (
            <ul className={classes.rows}>
                {sortedAllergies(record).map((allergy) => (
                    <li key={allergy.key}>
                        <AllergyRow allergy={allergy} {...parts} />
                    </li>
                ))}
            </ul>
        )}
        <AnswerLists record={record} {...parts} />
    </>
)

/** Known, none known (asked, dated), not recorded or not set up: four different things (clinical.md 2.4). */
export const AllergiesSection = ({ load, ...parts }: AllergiesSectionProps) => {
    const record = recordOf(load)
    const count = record.state === 'ready' ? record.value.allergies.length : 0
    return (
        <SectionFrame
            id="allergies"
            title={i18n.t('Allergies')}
            heading={
                count === 0
                    ? undefined
                    : i18n.t('Allergies ({{count}})', {
                          count,
                          interpolation: unescaped,
                      })
            }
            load={record}
            skeletonRows={2}
        >
            {(value) =>
                isEmpty(value) ? (
                    <EmptyNote>
                        {i18n.t(
                            'Not recorded. Whether the person has allergies was not asked or not written down.'
                        )}
                    </EmptyNote>
                ) : (
                    <Filled record={value} {...parts} />
                )
            }
        </SectionFrame>
    )
}
