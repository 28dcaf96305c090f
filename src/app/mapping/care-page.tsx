import i18n from '@dhis2/d2-i18n'
import { CareItems } from './care/care-items'
import { PregnancyFields } from './care/pregnancy-fields'
import { PregnancyPlaces } from './care/pregnancy-places'
import { PAGE_KEYS } from './section-page/page-keys'
import { SectionPage } from './section-page/section-page'

/** Allergies, medicines and pregnancy. */
export const CarePage = () => (
    <SectionPage
        title={i18n.t('Allergies, medicines and pregnancy')}
        keys={PAGE_KEYS.care}
    >
        <CareItems section="allergies" />
        <CareItems section="medications" />
        <PregnancyPlaces />
        <PregnancyFields />
    </SectionPage>
)
