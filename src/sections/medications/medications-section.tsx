import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { Chart } from '../../domain/chart'
import type { Medication } from '../../domain/medication'
import type { MedicationStatus } from '../../domain/medication-status'
import { LazyDetails } from '../../ui/lazy-details'
import type { Loadable } from '../../ui/loadable'
import { useLocale } from '../../ui/locale-context'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import { MedicationBars } from './medication-bars'
import { type MedicationGroup, medicationGroups } from './medication-groups'
import { MedicationRow, type RowParts } from './medication-row'
import classes from './medications-section.module.css'

const groupTitle = (status: MedicationStatus, count: number): string => {
    const values = { count, interpolation: unescaped }
    switch (status) {
        case 'current':
            return i18n.t('Current or last recorded ({{count}})', values)
        case 'unclear':
            return i18n.t('Status as recorded ({{count}})', values)
        case 'earlier':
            return i18n.t('Earlier ({{count}})', values)
        case 'denied':
            return i18n.t('Answered no ({{count}})', values)
    }
}

/** What stands behind being in a group, where its title does not say it. */
const groupNote = (status: MedicationStatus): string | undefined =>
    status === 'earlier'
        ? i18n.t(
              'Not in the latest record, or its program is over. Whether it was stopped is not said.'
          )
        : undefined

/** What may be taken now stands open; the rest is counted and one action away. */
const Group = ({
    group: { status, medications },
    ...parts
}: RowParts & { readonly group: MedicationGroup }) => {
    const [open, setOpen] = useState(
        status === 'current' || status === 'unclear'
    )
    const note = groupNote(status)
    return (
        <div className={classes.group}>
            <h3 className={classes.groupTitle}>
                <button
                    type="button"
                    className={classes.toggle}
                    aria-expanded={open}
                    onClick={() => setOpen(!open)}
                >
                    {groupTitle(status, medications.length)}
                </button>
            </h3>
            {open && note && <p className={classes.note}>{note}</p>}
            {open && (
                <ul className={classes.rows}>
                    {medications.map((medication) => (
                        <li key={medication.key}>
                            <MedicationRow
                                medication={medication}
                                status={status}
                                {...parts}
                            />
                        </li>
                    ))}
                </ul>
            )}
        </div>
    )
}

const Filled = ({
    medications,
    ...parts
}: RowParts & { readonly medications: readonly Medication[] }) => {
    const { today } = useLocale()
    return (
        <>
            {medicationGroups(medications, today).map((group) => (
                <Group key={group.status} group={group} {...parts} />
            ))}
            {medications.some(({ runs }) => runs.length > 0) && (
                <LazyDetails
                    className={classes.overTime}
                    summary={i18n.t('Over time')}
                >
                    {() => (
                        <MedicationBars
                            medications={medications}
                            placeName={parts.placeName}
                        />
                    )}
                </LazyDetails>
            )}
        </>
    )
}

const medicationsOf = (
    load: Loadable<Chart>
): Loadable<readonly Medication[]> => {
    if (load.state !== 'ready') {
        return load
    }
    const { isMapped, medications } = load.value.medications
    return isMapped
        ? { state: 'ready', value: medications }
        : { state: 'not-mapped' }
}

export interface MedicationsSectionProps extends RowParts {
    readonly load: Loadable<Chart>
}

/** What the person takes and took, over all programs, as recorded. */
export const MedicationsSection = ({
    load,
    ...parts
}: MedicationsSectionProps) => (
    <SectionFrame
        id="medications"
        title={i18n.t('Medicines')}
        load={medicationsOf(load)}
        skeletonRows={3}
    >
        {(medications) =>
            medications.length === 0 ? (
                <EmptyNote>{i18n.t('No medicines recorded')}</EmptyNote>
            ) : (
                <Filled medications={medications} {...parts} />
            )
        }
    </SectionFrame>
)
