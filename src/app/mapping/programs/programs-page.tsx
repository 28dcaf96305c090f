import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import { chosenPrograms } from '../../../mapping/edit/chosen-programs'
import { useEditor } from '../editor-context'
import { ProgramChooser } from './program-chooser'
import { ProgramFields } from './program-fields'
import classes from './programs-page.module.css'
import { useProgramChoice } from './use-program-choice'

/** Each program with its stages and fields beside the parts of the chart that they feed. */
export const ProgramsPage = () => {
    const { draft, facts } = useEditor()
    const chosen = useMemo(() => chosenPrograms(draft, facts), [draft, facts])
    const { program, show } = useProgramChoice(chosen, facts)
    const shown = facts.programs.find(({ id }) => id === program)
    return (
        <div className={classes.page}>
            <ProgramChooser chosen={chosen} shown={program} show={show} />
            <div className={classes.main}>
                {shown ? (
                    <ProgramFields key={shown.id} program={shown} />
                ) : (
                    <p className={classes.empty}>
                        {i18n.t(
                            'Choose the programs whose records the chart shall show. Nothing is saved before you save it.'
                        )}
                    </p>
                )}
            </div>
        </div>
    )
}
