import i18n from '@dhis2/d2-i18n'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import { keyText } from '../key-texts'
import { programName } from '../known-names'
import { PagePart } from '../section-page/section-page'

/** Which type of tracked entity the mapping is of, by the programs that have it. */
export const PersonTypeLine = () => {
    const editor = useEditor()
    const { trackedEntityType } = editor.draft.person
    const programs = editor.facts.programs
        .filter((program) => program.trackedEntityType === trackedEntityType)
        .map(({ id }) => programName(id, editor))
    return (
        <PagePart
            title={i18n.t('Type')}
            hint={keyText('person.trackedEntityType')}
        >
            {programs.length > 0
                ? i18n.t('Programs of this type: {{programs}}', {
                      programs: programs.join(', '),
                      nsSeparator: '-:-',
                      interpolation: unescaped,
                  })
                : i18n.t('None of the programs that you can read has it.')}
        </PagePart>
    )
}
