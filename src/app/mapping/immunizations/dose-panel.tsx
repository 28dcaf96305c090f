import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import type { ImmunizationMapping } from '../../../mapping/care-mapping'
import { reassign } from '../../../mapping/edit/reassign'
import { unassign } from '../../../mapping/edit/unassign'
import { unescaped } from '../../../ui/unescaped'
import { AssignmentForm } from '../assignment-form/assignment-form'
import { useEditor } from '../editor-context'
import classes from './immunizations.module.css'

/** The form of one mapped dose, with the way to take it off the chart. */
export const DosePanel = ({
    item,
    close,
}: {
    readonly item: ImmunizationMapping
    readonly close: () => void
}) => {
    const { facts, edit } = useEditor()
    const field = facts.fields.get(item.source.dataElement)
    const assignment = { section: 'immunizations', item } as const
    return (
        <div className={classes.panel}>
            {field && (
                <AssignmentForm
                    field={field}
                    stage={undefined}
                    initial={assignment}
                    onDone={(next) => {
                        edit((draft) => reassign(draft, assignment, next))
                        close()
                    }}
                    onCancel={close}
                />
            )}
            <Button
                small
                secondary
                onClick={() => {
                    edit((draft) => unassign(draft, assignment))
                    close()
                }}
                aria-label={i18n.t('Remove {{name}}', {
                    name: item.name,
                    interpolation: unescaped,
                })}
            >
                {i18n.t('Remove from the chart')}
            </Button>
        </div>
    )
}
