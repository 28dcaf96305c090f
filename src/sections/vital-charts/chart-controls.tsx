import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useId } from 'react'
import { TIME_SPANS, type TimeSpan } from '../../domain/time-window'
import { spanWords } from './chart-words'
import classes from './vital-charts.module.css'

interface ChartControlsProps {
    readonly span: TimeSpan
    readonly setSpan: (span: TimeSpan) => void
    readonly asTable: boolean
    readonly setAsTable: (asTable: boolean) => void
}

/** How far back to look, and whether as pictures or as tables. */
export const ChartControls = ({
    span,
    setSpan,
    asTable,
    setAsTable,
}: ChartControlsProps) => {
    const name = useId()
    return (
        <div className={classes.controls}>
            <fieldset className={classes.spans}>
                <legend>{i18n.t('Time shown')}</legend>
                {TIME_SPANS.map((one) => (
                    <label key={one}>
                        <input
                            type="radio"
                            name={name}
                            checked={one === span}
                            onChange={() => setSpan(one)}
                        />
                        {spanWords(one)}
                    </label>
                ))}
            </fieldset>
            <Button small onClick={() => setAsTable(!asTable)}>
                {asTable ? i18n.t('Show as charts') : i18n.t('Show as table')}
            </Button>
        </div>
    )
}
