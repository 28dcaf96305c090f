import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useEditor } from '../editor-context'
import { keyText } from '../key-texts'
import { EntryList, EntryRow } from '../section-page/entry-row'
import {
    defaultRanges,
    measureAt,
    type MeasurePlace,
    withRanges,
} from './measure-ranges'
import { OwnRanges } from './own-ranges'
import { RangeBands, RangeSource } from './range-list'
import classes from './ranges.module.css'

/** What the chart brings, to read; it is changed by making it one's own. */
const BroughtRanges = ({
    place,
    concept,
}: {
    readonly place: MeasurePlace
    readonly concept: string
}) => {
    const { edit, readOnly } = useEditor()
    const ranges = defaultRanges(concept)
    return (
        <>
            <p className={classes.note}>
                {ranges.length > 0
                    ? i18n.t('These ranges come with the chart.')
                    : i18n.t(
                          'The chart brings no ranges for this, so that its values show without a flag.'
                      )}
            </p>
            <EntryList label={i18n.t('Ranges that come with the chart')}>
                {ranges.map((range) => (
                    <EntryRow
                        key={range.id}
                        name={range.scopeInWords}
                        title={range.scopeInWords}
                        where={
                            <>
                                <RangeBands range={range} />
                                <RangeSource range={range} />
                            </>
                        }
                    />
                ))}
            </EntryList>
            {!readOnly && (
                <div className={classes.actions}>
                    <Button
                        small
                        secondary
                        onClick={() => edit(withRanges(place, ranges))}
                    >
                        {i18n.t('Replace by own ranges')}
                    </Button>
                </div>
            )}
        </>
    )
}

/** The reference ranges of a measure: the ones that the chart brings, or the country's own. */
export const RangesPanel = ({ place }: { readonly place: MeasurePlace }) => {
    const { draft } = useEditor()
    const measure = measureAt(draft, place)
    if (!measure) {
        return null
    }
    return (
        <section
            className={classes.panel}
            aria-label={i18n.t('Reference ranges')}
        >
            {measure.ranges === undefined ? (
                <BroughtRanges place={place} concept={measure.concept} />
            ) : (
                <>
                    <p className={classes.note}>{keyText('vitals.ranges')}</p>
                    <OwnRanges place={place} measure={measure} />
                </>
            )}
        </section>
    )
}
