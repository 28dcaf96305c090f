import i18n from '@dhis2/d2-i18n'
import { useEditor } from '../editor-context'
import { keyText } from '../key-texts'
import type { MeasureList as ListName } from '../ranges/measure-ranges'
import { EntryList } from '../section-page/entry-row'
import { NothingYet, PagePart } from '../section-page/section-page'
import { MeasureRow } from './measure-row'

/** The measures in the order in which the chart shows them. */
export const MeasureList = ({ list }: { readonly list: ListName }) => {
    const { draft } = useEditor()
    const measures = draft[list]
    return (
        <PagePart
            title={i18n.t('In the order of the chart')}
            hint={keyText(list)}
        >
            {measures.length === 0 && <NothingYet />}
            <EntryList label={i18n.t('In the order of the chart')}>
                {measures.map((measure, index) => (
                    <MeasureRow
                        key={measure.id}
                        place={{ list, index }}
                        measure={measure}
                    />
                ))}
            </EntryList>
        </PagePart>
    )
}
