import i18n from '@dhis2/d2-i18n'
import type { Chart } from '../../domain/chart'
import {
    givenDoses,
    type Immunizations,
    type VaccineRecord,
} from '../../domain/immunization'
import type { Loadable } from '../../ui/loadable'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import { DoseDetails, type DosePart } from './dose-details'
import { doseName } from './dose-words'
import { doseColumns, splitVaccines } from './immunization-rows'
import classes from './immunizations.module.css'
import { VaccineRow } from './vaccine-row'

const Grid = ({
    vaccines,
    ...parts
}: DosePart & { readonly vaccines: readonly VaccineRecord[] }) => {
    const columns = doseColumns(vaccines)
    return (
        <>
            <table className={classes.table}>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t('Vaccine')}</th>
                        {columns.map((dose) => (
                            <th key={dose ?? ''} scope="col">
                                {doseName(dose)}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {vaccines.map((vaccine) => (
                        <VaccineRow
                            key={vaccine.vaccine}
                            vaccine={vaccine}
                            columns={columns}
                            {...parts}
                        />
                    ))}
                </tbody>
            </table>
            <p className={classes.quiet}>
                {i18n.t(
                    '– means that nothing is recorded here; the dose may have been given elsewhere.'
                )}
            </p>
        </>
    )
}

const Without = ({
    vaccines,
}: {
    readonly vaccines: readonly VaccineRecord[]
}) => (
    <details className={classes.more}>
        <summary>
            {i18n.t('{{count}} vaccines without a recorded dose', {
                count: vaccines.length,
                defaultValue: '{{count}} vaccine without a recorded dose',
                defaultValue_plural:
                    '{{count}} vaccines without a recorded dose',
            })}
        </summary>
        <p className={classes.quiet}>
            {vaccines.map(({ name }) => name).join(', ')}
        </p>
    </details>
)

const Content = ({
    immunizations: { vaccines, unassigned },
    ...parts
}: DosePart & { readonly immunizations: Immunizations }) => {
    const { recorded, without } = splitVaccines(vaccines)
    if (recorded.length === 0 && unassigned.length === 0) {
        return <EmptyNote>{i18n.t('No doses recorded')}</EmptyNote>
    }
    return (
        <>
            {recorded.length > 0 && <Grid vaccines={recorded} {...parts} />}
            {unassigned.length > 0 && (
                <>
                    <h3 className={classes.subtitle}>
                        {i18n.t('Vaccine not recorded')}
                    </h3>
                    <DoseDetails
                        doses={unassigned}
                        ofVaccine={false}
                        {...parts}
                    />
                </>
            )}
            {without.length > 0 && <Without vaccines={without} />}
        </>
    )
}

/** A mapping without any dose is not set up here; that is not the same as no doses recorded. */
const immunizationsOf = (load: Loadable<Chart>): Loadable<Immunizations> => {
    if (load.state !== 'ready') {
        return load
    }
    const { immunizations } = load.value
    return immunizations.vaccines.length === 0
        ? { state: 'not-mapped' }
        : { state: 'ready', value: immunizations }
}

const heading = (load: Loadable<Immunizations>): string | undefined =>
    load.state === 'ready'
        ? i18n.t('Immunizations ({{count}} recorded)', {
              count: givenDoses(load.value),
              interpolation: unescaped,
          })
        : undefined

export interface ImmunizationsSectionProps extends DosePart {
    readonly load: Loadable<Chart>
}

/** The doses that were recorded, of each vaccine and over all programs; nothing is said of what is due. */
export const ImmunizationsSection = ({
    load,
    ...parts
}: ImmunizationsSectionProps) => {
    const immunizations = immunizationsOf(load)
    return (
        <SectionFrame
            id="immunizations"
            title={i18n.t('Immunizations')}
            heading={heading(immunizations)}
            load={immunizations}
            skeletonRows={4}
        >
            {(value) => <Content immunizations={value} {...parts} />}
        </SectionFrame>
    )
}
