import i18n from '@dhis2/d2-i18n'
import { type ReactNode } from 'react'
import type { Chart } from '../../domain/chart'
import { FailureNotice } from '../../ui/failure-notice'
import type { CaptureLinks } from '../../ui/links'
import type { Loadable } from '../../ui/loadable'
import { useLocale } from '../../ui/locale-context'
import {
    birthText,
    deathText,
    identifierText,
    nameText,
    sexText,
} from '../../ui/person-text'
import type { PlaceName } from '../../ui/value-text'
import { AllergyLine } from './allergy-line'
import classes from './banner.module.css'
import { Contact } from './contact'
import { EnrollmentChips } from './enrollment-chips'
import { PatientPhoto } from './patient-photo'
import { PersonDetails } from './person-details'

export interface BannerProps {
    readonly load: Loadable<Chart>
    /** The chart once the mapping gave it a meaning; nothing is said of allergies without it. */
    readonly mapped?: Loadable<Chart> | undefined
    readonly placeName: PlaceName
    readonly links: CaptureLinks
    /** Where a photo attribute's image is; undefined leaves photos out. */
    readonly photoUrl: (chart: Chart) => string | undefined
    /** Way back, age of the data and the like. */
    readonly before?: ReactNode
    readonly after?: ReactNode
}

/** The mapping names the most important first; the others stand among the details. */
const IDENTIFIERS_SHOWN = 3

const Identity = ({ chart }: { readonly chart: Chart }) => {
    const locale = useLocale()
    const { patient } = chart
    return (
        <>
            <h1 className={classes.name}>
                <bdi>{nameText(patient.name)}</bdi>
            </h1>
            <span className={classes.fact}>{sexText(patient.sex)}</span>
            <span className={classes.fact}>{birthText(patient, locale)}</span>
            {patient.identifiers
                .slice(0, IDENTIFIERS_SHOWN)
                .map(({ field, label, content }) => (
                    <span key={field} className={classes.fact}>
                        <span className={classes.label}>{label}</span>{' '}
                        <span dir="ltr">{identifierText(content, locale)}</span>
                    </span>
                ))}
        </>
    )
}

const Filled = ({
    chart,
    ...props
}: BannerProps & { readonly chart: Chart }) => {
    const locale = useLocale()
    const death = deathText(chart.patient, locale)
    const photo = props.photoUrl(chart)
    return (
        <>
            {death && <p className={classes.deceased}>{death}</p>}
            <div className={classes.row}>
                {props.before}
                {photo && <PatientPhoto url={photo} />}
                <Identity chart={chart} />
                <span className={classes.after}>{props.after}</span>
            </div>
            <div className={classes.row}>
                <EnrollmentChips
                    enrollments={chart.enrollments}
                    links={props.links}
                />
                <Contact patient={chart.patient} placeName={props.placeName} />
                <PersonDetails
                    patient={chart.patient}
                    identifiers={chart.patient.identifiers.slice(
                        IDENTIFIERS_SHOWN
                    )}
                    placeName={props.placeName}
                />
            </div>
            {props.mapped && (
                <AllergyLine load={props.mapped} placeName={props.placeName} />
            )}
            {chart.hasHiddenPrograms && (
                <p className={classes.hidden}>
                    {i18n.t(
                        'There may be information in programs you cannot open.'
                    )}
                </p>
            )}
        </>
    )
}

const Content = (props: BannerProps) => {
    const { load } = props
    switch (load.state) {
        case 'ready':
            return <Filled {...props} chart={load.value} />
        case 'failed':
            return (
                <>
                    <div className={classes.row}>{props.before}</div>
                    <FailureNotice error={load.error} retry={load.retry} />
                </>
            )
        default:
            return (
                <>
                    <div className={classes.row}>
                        {props.before}
                        <span
                            className={classes.skeletonName}
                            aria-hidden="true"
                        />
                    </div>
                    <div className={classes.row}>
                        <span
                            className={classes.skeletonChips}
                            aria-hidden="true"
                        />
                    </div>
                </>
            )
    }
}

/** Who this is: stays on screen in every view of the person (clinical.md P1). */
export const Banner = (props: BannerProps) => (
    <section
        className={classes.banner}
        aria-label={i18n.t('Patient')}
        aria-busy={props.load.state === 'loading'}
    >
        <Content {...props} />
    </section>
)
