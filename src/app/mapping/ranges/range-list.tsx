import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import type { ReferenceRange } from '../../../domain/reference-range'
import { useLocale } from '../../../ui/locale-context'
import { unescaped } from '../../../ui/unescaped'
import { bandText } from './band-text'
import classes from './ranges.module.css'

/** What a range says, in one line. */
export const RangeBands = ({ range }: { readonly range: ReferenceRange }) => {
    const locale = useLocale()
    return (
        <ul className={classes.bandList}>
            {range.bands.map((band, index) => (
                <li key={index}>{bandText(band, range.unit, locale)}</li>
            ))}
        </ul>
    )
}

/** Where a range's numbers come from. */
export const RangeSource = ({
    range: { source, version },
}: {
    readonly range: ReferenceRange
}): ReactNode => (
    <span className={classes.source}>
        {i18n.t('{{source}}, {{version}}', {
            source,
            version,
            interpolation: unescaped,
        })}
    </span>
)
