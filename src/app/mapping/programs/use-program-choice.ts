import { useSearchParams } from 'react-router-dom'
import type {
    MetadataFacts,
    ProgramFacts,
} from '../../../mapping/suggest/metadata-facts'

const asksFor = (program: ProgramFacts, field: string): boolean =>
    program.attributes.includes(field) ||
    program.stages.some((stage) => stage.fields.includes(field))

/**
 * Which of the chosen programs is shown. It stands in the address, so that other pages can link to
 * a program, or to a field wherever it is asked.
 */
export const useProgramChoice = (
    chosen: readonly string[],
    { programs }: MetadataFacts
) => {
    const [params, setParams] = useSearchParams()
    const asked = params.get('program')
    const field = params.get('field')
    const withField = programs.find(
        (program) =>
            chosen.includes(program.id) && field && asksFor(program, field)
    )
    const program =
        asked && chosen.includes(asked) ? asked : (withField?.id ?? chosen[0])
    return {
        program,
        show: (id: string) => setParams({ program: id }, { replace: true }),
    }
}
