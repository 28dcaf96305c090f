import i18n from '@dhis2/d2-i18n'
import { assign } from '../../../mapping/edit/assign'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import { unassign } from '../../../mapping/edit/unassign'
import { useEditor } from '../editor-context'
import { CheckField } from '../form/form-fields'
import { keyText } from '../key-texts'
import { FaultsAt } from '../section-page/faults-at'
import { PagePart } from '../section-page/section-page'
import classes from './care.module.css'
import { programsOfCare } from './programs-of-care'

interface PlaceCheckProps {
    readonly label: string
    readonly one: AssignmentOf<'pregnancy'>
    readonly isChosen: boolean
}

const PlaceCheck = ({ label, one, isChosen }: PlaceCheckProps) => {
    const { edit, readOnly } = useEditor()
    return (
        <CheckField
            label={label}
            value={isChosen}
            disabled={readOnly}
            onChange={(chosen) =>
                edit((draft) =>
                    chosen ? assign(draft, one) : unassign(draft, one)
                )
            }
        />
    )
}

const Programs = () => {
    const { draft, facts } = useEditor()
    const chosen = draft.pregnancy?.programs ?? []
    return (
        <PagePart
            title={i18n.t('Programs for pregnancy')}
            hint={keyText('pregnancy.programs')}
        >
            <div className={classes.checks}>
                {programsOfCare(draft, facts, chosen).map(({ id, name }) => (
                    <PlaceCheck
                        key={id}
                        label={name}
                        one={{
                            section: 'pregnancy',
                            as: 'program',
                            program: id,
                        }}
                        isChosen={chosen.includes(id)}
                    />
                ))}
            </div>
            <FaultsAt place="pregnancy.programs" />
        </PagePart>
    )
}

const ContactStages = () => {
    const { draft, facts } = useEditor()
    const chosen = draft.pregnancy?.contactStages ?? []
    return (
        <PagePart
            title={i18n.t('Antenatal contacts')}
            hint={keyText('pregnancy.contactStages')}
        >
            {programsOfCare(draft, facts, []).map((program) => (
                <fieldset key={program.id} className={classes.group}>
                    <legend className={classes.legend}>{program.name}</legend>
                    <div className={classes.checks}>
                        {program.stages.map(({ id, names }) => (
                            <PlaceCheck
                                key={id}
                                label={names[0]}
                                one={{
                                    section: 'pregnancy',
                                    as: 'contact-stage',
                                    stage: id,
                                }}
                                isChosen={chosen.includes(id)}
                            />
                        ))}
                    </div>
                </fieldset>
            ))}
            <FaultsAt place="pregnancy.contactStages" />
        </PagePart>
    )
}

/** Which programs and stages are about a pregnancy. */
export const PregnancyPlaces = () => (
    <>
        <Programs />
        <ContactStages />
    </>
)
