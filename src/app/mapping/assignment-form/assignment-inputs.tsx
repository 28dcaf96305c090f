import type { Assignment } from '../../../mapping/edit/assignment'
import { AllergyInputs, MedicineInputs } from './care-inputs'
import type { InputsProps } from './inputs-props'
import { MeasureInputs } from './measure-inputs'
import { PersonInputs } from './person-inputs'
import { PregnancyInputs } from './pregnancy-inputs'
import { ProblemInputs } from './problem-inputs'
import { VaccineInputs } from './vaccine-inputs'

interface AssignmentInputsProps extends InputsProps<Assignment> {
    readonly initial: Assignment | undefined
}

/** The inputs that a choice needs; some need none. */
export const AssignmentInputs = ({
    value,
    initial,
    ...props
}: AssignmentInputsProps) => {
    switch (value.section) {
        case 'person':
            return <PersonInputs {...props} value={value} />
        case 'vitals':
        case 'results':
            return (
                <MeasureInputs
                    {...props}
                    value={value}
                    initial={
                        initial?.section === value.section ? initial : undefined
                    }
                />
            )
        case 'problems':
            return <ProblemInputs {...props} value={value} />
        case 'allergies':
            return <AllergyInputs {...props} value={value} />
        case 'medications':
            return <MedicineInputs {...props} value={value} />
        case 'immunizations':
            return <VaccineInputs {...props} value={value} />
        case 'pregnancy':
            return <PregnancyInputs {...props} value={value} />
        case 'left-out':
            return null
    }
}
