import i18n from '@dhis2/d2-i18n'
import { PERSON_ORDER } from './assignment-form/assignment-choices'
import { PersonPartRows } from './person/person-part'
import { PersonTypeLine } from './person/person-type-line'
import { PAGE_KEYS } from './section-page/page-keys'
import { SectionPage } from './section-page/section-page'

/** Which attributes say who the person is. */
export const PersonPage = () => (
    <SectionPage title={i18n.t('Person')} keys={PAGE_KEYS.person}>
        <PersonTypeLine />
        {PERSON_ORDER.map((part) => (
            <PersonPartRows key={part} part={part} />
        ))}
    </SectionPage>
)
