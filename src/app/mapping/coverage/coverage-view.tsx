import i18n from '@dhis2/d2-i18n'
import { Link } from 'react-router-dom'
import type {
    Coverage,
    CoverageFigure,
    UnmappedField,
} from '../../../mapping/coverage'
import { useLocale } from '../../../ui/locale-context'
import { useEditor } from '../editor-context'
import { programName } from '../known-names'
import {
    addressOfField,
    FATES,
    fateText,
    percentOf,
    recordedText,
    sampleText,
    unmappedText,
} from './coverage-text'
import classes from './coverage.module.css'

/** Seen beside its numbers, never in their place. */
const Bar = ({ figure }: { readonly figure: CoverageFigure }) => (
    <span className={classes.bar} aria-hidden="true">
        {FATES.map((fate) => (
            <span
                key={fate}
                className={classes[fate]}
                style={{
                    inlineSize: `${percentOf(figure[fate], figure.recorded)}%`,
                }}
            />
        ))}
    </span>
)

const Fates = ({ figure }: { readonly figure: CoverageFigure }) => {
    const locale = useLocale()
    return (
        <span className={classes.fates}>
            {FATES.map((fate) => (
                <span key={fate} className={classes.fate}>
                    <span
                        className={`${classes.key} ${classes[fate]}`}
                        aria-hidden="true"
                    />
                    {fateText(fate, figure, locale)}
                </span>
            ))}
        </span>
    )
}

const ProgramFigure = ({
    name,
    figure,
}: {
    readonly name: string
    readonly figure: CoverageFigure
}) => (
    <li className={classes.program}>
        <span className={classes.name}>{name}</span>
        <span className={classes.count}>{recordedText(figure.recorded)}</span>
        {figure.recorded > 0 && (
            <>
                <Fates figure={figure} />
                <Bar figure={figure} />
            </>
        )}
    </li>
)

const FIELDS_SHOWN = 20

const moreText = (count: number): string =>
    i18n.t('and {{count}} more fields', {
        count,
        defaultValue: 'and {{count}} more field',
        defaultValue_plural: 'and {{count}} more fields',
    })

const valuesText = (count: number): string =>
    i18n.t('{{count}} values', {
        count,
        defaultValue: '{{count}} value',
        defaultValue_plural: '{{count}} values',
    })

const Unmapped = ({
    fields,
}: {
    readonly fields: readonly UnmappedField[]
}) => {
    const more = fields.length - FIELDS_SHOWN
    return fields.length === 0 ? (
        <p>{i18n.t('Every recorded value has its place or was decided on.')}</p>
    ) : (
        <>
            <h3 className={classes.subtitle}>
                {i18n.t('Recorded most often, and not decided')}
            </h3>
            <ol className={classes.fields}>
                {fields.slice(0, FIELDS_SHOWN).map((field) => (
                    <li key={`${field.stage ?? ''} ${field.field}`}>
                        <Link to={addressOfField(field)}>
                            {unmappedText(field)}
                        </Link>{' '}
                        <span className={classes.count}>
                            {valuesText(field.values)}
                        </span>
                    </li>
                ))}
            </ol>
            {more > 0 && <p className={classes.count}>{moreText(more)}</p>}
        </>
    )
}

/** How much of what was recorded has a place on the chart. */
export const CoverageView = ({ coverage }: { readonly coverage: Coverage }) => {
    const { shapes, facts } = useEditor()
    const { all, people, byProgram, unmapped } = coverage
    return (
        <>
            <p className={classes.figure} role="status">
                {sampleText(all.recorded, people)} <Fates figure={all} />
            </p>
            <Bar figure={all} />
            <ul className={classes.programs}>
                {[...byProgram].map(([program, figure]) => (
                    <ProgramFigure
                        key={program}
                        name={programName(program, { shapes, facts })}
                        figure={figure}
                    />
                ))}
            </ul>
            <Unmapped fields={unmapped} />
        </>
    )
}
