import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import type { ReferenceRange } from '../../../domain/reference-range'
import { faultWords } from '../assignment-form/fault-words'
import { COMMON_UNITS } from '../assignment-form/unit-guess'
import { unitHint } from '../assignment-form/unit-hint'
import { useEditor } from '../editor-context'
import { EditForm } from '../form/edit-form'
import { TextField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { FaultNotes } from '../section-page/faults-at'
import { BandInputs } from './band-inputs'
import { fitsMeasure, measureAt, type MeasurePlace } from './measure-ranges'
import { faultsOfRange } from './range-checks'
import { type RangeDraft, rangeFaults, rangeOf } from './range-draft'
import classes from './ranges.module.css'
import { ScopeInputs } from './scope-inputs'
import { scopeWords } from './scope-words'

interface RangeFormProps {
    readonly measure: MeasurePlace
    /** The place among the measure's ranges: behind the last one for a new range. */
    readonly at: number
    readonly initial: RangeDraft
    readonly onDone: (range: ReferenceRange) => void
    readonly onCancel: () => void
}

interface PartProps {
    readonly value: RangeDraft
    readonly change: (more: Partial<RangeDraft>) => void
    readonly faults: ReturnType<typeof rangeFaults>
}

/** Where the numbers come from: a range without a source is not taken. */
const SourceInputs = ({ value, change, faults }: PartProps) => (
    <>
        <TextField
            label={i18n.t('Source')}
            hint={keyText('vitals.ranges.source')}
            error={faultWords(faults.source)}
            value={value.source}
            onChange={(source) => change({ source })}
        />
        <TextField
            label={i18n.t('Version')}
            hint={keyText('vitals.ranges.version')}
            error={faultWords(faults.version)}
            value={value.version}
            onChange={(version) => change({ version })}
        />
        <TextField
            label={i18n.t('Unit')}
            hint={unitHint(keyText('vitals.ranges.unit'), value.unit)}
            error={faultWords(faults.unit)}
            value={value.unit}
            onChange={(unit) => change({ unit })}
            suggestions={COMMON_UNITS}
        />
    </>
)

const Words = ({ value, change, faults }: PartProps) => (
    <TextField
        label={i18n.t('For whom, in words')}
        hint={keyText('vitals.ranges.scopeInWords')}
        error={faultWords(faults.words)}
        value={value.ownWords ?? scopeWords(value.scope)}
        onChange={(ownWords) => change({ ownWords })}
    />
)

/** The draft's words follow the scope until somebody writes their own. */
const startOf = (initial: RangeDraft): RangeDraft =>
    initial.ownWords === scopeWords(initial.scope)
        ? { ...initial, ownWords: undefined }
        : initial

/** A threshold with its scope and source; what the checks say of it stands beside while it is typed. */
export const RangeForm = ({
    measure,
    at,
    initial,
    onDone,
    onCancel,
}: RangeFormProps) => {
    const { draft } = useEditor()
    const [value, setValue] = useState(() => startOf(initial))
    const change = (more: Partial<RangeDraft>) =>
        setValue({ ...value, ...more })
    const own = measureAt(draft, measure)
    const faults = rangeFaults(
        value,
        own === undefined || fitsMeasure(value.unit, own)
    )
    const range = rangeOf(value, scopeWords(value.scope))
    const isReady = range && Object.keys(faults).length === 0
    const parts = { value, change, faults }
    return (
        <EditForm
            label={i18n.t('Reference range')}
            onConfirm={isReady ? () => onDone(range) : undefined}
            onCancel={onCancel}
        >
            <ScopeInputs
                value={value.scope}
                onChange={(scope) => change({ scope })}
            />
            <Words {...parts} />
            <BandInputs
                value={value.bands}
                onChange={(bands) => change({ bands })}
                error={faultWords(faults.bands)}
            />
            <SourceInputs {...parts} />
            <div className={classes.checks} aria-live="polite">
                {range && (
                    <FaultNotes
                        faults={faultsOfRange(draft, measure, { range, at })}
                    />
                )}
            </div>
        </EditForm>
    )
}
