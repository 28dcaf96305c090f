import i18n from '@dhis2/d2-i18n'
import { MeasureList } from './measures/measure-list'
import { PAGE_KEYS } from './section-page/page-keys'
import { SectionPage } from './section-page/section-page'

/** Vital signs and body measures: what they are, where they come from, what is out of range. */
export const VitalsPage = () => (
    <SectionPage title={i18n.t('Vitals')} keys={PAGE_KEYS.vitals}>
        <MeasureList list="vitals" />
    </SectionPage>
)

/** Laboratory and imaging results, in the same way. */
export const ResultsPage = () => (
    <SectionPage title={i18n.t('Results')} keys={PAGE_KEYS.results}>
        <MeasureList list="results" />
    </SectionPage>
)
