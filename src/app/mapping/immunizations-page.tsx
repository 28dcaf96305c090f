import i18n from '@dhis2/d2-i18n'
import { DoseGrid } from './immunizations/dose-grid'
import { ScheduleEditor } from './schedule/schedule-editor'
import { PAGE_KEYS } from './section-page/page-keys'
import { SectionPage } from './section-page/section-page'

/** Which dose of which vaccine is recorded where, and when each is due. */
export const ImmunizationsPage = () => (
    <SectionPage title={i18n.t('Immunizations')} keys={PAGE_KEYS.immunizations}>
        <DoseGrid />
        <ScheduleEditor />
    </SectionPage>
)
