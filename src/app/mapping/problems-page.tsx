import i18n from '@dhis2/d2-i18n'
import { NewProblems } from './new-problems/new-problems'
import { EnrollmentProblems } from './problems/enrollment-problems'
import { FieldProblems } from './problems/field-problems'
import { ListProblems } from './problems/list-problems'
import { PAGE_KEYS } from './section-page/page-keys'
import { SectionPage } from './section-page/section-page'

/** What makes a problem, and where new ones are written. */
export const ProblemsPage = () => (
    <SectionPage title={i18n.t('Problems')} keys={PAGE_KEYS.problems}>
        <FieldProblems kind="flag" />
        <FieldProblems kind="coded" />
        <ListProblems />
        <EnrollmentProblems />
        <NewProblems />
    </SectionPage>
)
