import i18n from '@dhis2/d2-i18n'
import {
    programsOfType,
    toggleProgram,
} from '../../../mapping/edit/chosen-programs'
import type {
    MetadataFacts,
    ProgramFacts,
} from '../../../mapping/suggest/metadata-facts'
import { useTypeNames } from '../../../queries/use-type-names'
import { useEditor } from '../editor-context'
import { SelectField } from '../form/form-fields'
import classes from './programs-page.module.css'

interface ProgramChooserProps {
    readonly chosen: readonly string[]
    readonly shown: string | undefined
    readonly show: (program: string) => void
}

/** Those that a program is about, and the one that is mapped. */
const typesOfPrograms = (
    { programs }: MetadataFacts,
    mapped: string
): readonly string[] => [
    ...new Set(
        [mapped, ...programs.map((one) => one.trackedEntityType)].filter(
            (id) => id !== undefined
        )
    ),
]

const TypeChoice = () => {
    const { draft, edit, readOnly, facts } = useEditor()
    const reading = useTypeNames()
    const names = reading.state === 'ready' ? reading.value : []
    const type = draft.person.trackedEntityType
    const types = typesOfPrograms(facts, type).map((id) => ({
        value: id,
        label: names.find((one) => one.id === id)?.name ?? id,
    }))
    // one type needs no question
    return types.length > 1 ? (
        <SelectField
            label={i18n.t('Who is a person')}
            value={type}
            choices={types}
            disabled={readOnly}
            onChange={(trackedEntityType) =>
                edit((mapping) => ({
                    ...mapping,
                    programs: [],
                    person: { ...mapping.person, trackedEntityType },
                }))
            }
        />
    ) : null
}

interface ProgramLineProps extends ProgramChooserProps {
    readonly program: ProgramFacts
}

const ProgramLine = ({ program, chosen, shown, show }: ProgramLineProps) => {
    const { facts, edit, readOnly } = useEditor()
    const isChosen = chosen.includes(program.id)
    const [name] = program.names
    return (
        <li className={classes.program} data-shown={program.id === shown}>
            <input
                type="checkbox"
                aria-label={name}
                checked={isChosen}
                disabled={readOnly}
                onChange={() => {
                    edit((mapping) => toggleProgram(mapping, facts, program.id))
                    if (!isChosen) {
                        show(program.id)
                    }
                }}
            />
            {isChosen ? (
                <button
                    type="button"
                    className={classes.programName}
                    aria-current={program.id === shown}
                    onClick={() => show(program.id)}
                >
                    {name}
                </button>
            ) : (
                <span className={classes.programName}>{name}</span>
            )}
        </li>
    )
}

/** The person type, and which of its programs the chart is set up for. */
export const ProgramChooser = (props: ProgramChooserProps) => {
    const { draft, facts } = useEditor()
    const programs = programsOfType(facts, draft.person.trackedEntityType)
    return (
        <section className={classes.chooser} aria-label={i18n.t('Programs')}>
            <TypeChoice />
            <h2 className={classes.heading}>{i18n.t('Programs')}</h2>
            {programs.length === 0 && (
                <p className={classes.quiet}>
                    {i18n.t(
                        'You can read no tracker program about this type. Ask for access to the programs, then come back.'
                    )}
                </p>
            )}
            <ul className={classes.programs}>
                {programs.map((program) => (
                    <ProgramLine
                        key={program.id}
                        program={program}
                        {...props}
                    />
                ))}
            </ul>
        </section>
    )
}
