import i18n from '@dhis2/d2-i18n'
import { acceptAll, refuse } from '../../../mapping/edit/open-proposals'
import type { SubjectRow } from '../../../mapping/edit/subject-rows'
import type { Proposal } from '../../../mapping/suggest/proposals'
import { confidenceLevel } from '../../../mapping/suggest/suggestion'
import { assignmentText } from '../assignment-form/assignment-text'
import { useEditor } from '../editor-context'
import classes from './programs-page.module.css'
import { confidenceText, reasonText } from './reason-text'
import { RowButton } from './row-button'

interface SuggestedLineProps {
    readonly row: SubjectRow
    readonly change: (() => void) | undefined
    readonly isOpen: boolean
}

const Suggested = ({ proposal }: { readonly proposal: Proposal }) => {
    const editor = useEditor()
    const level = confidenceLevel(proposal.confidence)
    return (
        <div>
            <span className={classes.suggestion}>
                {i18n.t('Suggested')}
                {' · '}
                {assignmentText(proposal.assignment, editor)}
            </span>{' '}
            <span className={classes.confidence} data-level={level}>
                {confidenceText(level)}
            </span>
            <div className={classes.quiet}>
                {proposal.reasons.map(reasonText).join(' · ')}
            </div>
        </div>
    )
}

/** What a field might be, and why: to accept, change or refuse. */
export const SuggestedLine = ({ row, change, isOpen }: SuggestedLineProps) => {
    const { edit, readOnly } = useEditor()
    const { proposals, name } = row
    return (
        <div className={classes.what}>
            <div>
                {proposals.map((proposal) => (
                    <Suggested key={proposal.id} proposal={proposal} />
                ))}
            </div>
            {!readOnly && (
                <span className={classes.actions}>
                    <RowButton
                        text={i18n.t('Accept')}
                        name={name}
                        secondary={false}
                        onClick={() =>
                            edit((draft) => acceptAll(draft, proposals))
                        }
                    />
                    {change && (
                        <RowButton
                            text={i18n.t('Change')}
                            name={name}
                            onClick={change}
                            expanded={isOpen}
                        />
                    )}
                    <RowButton
                        text={i18n.t('Refuse')}
                        name={name}
                        onClick={() =>
                            edit((draft) => refuse(draft, proposals))
                        }
                    />
                </span>
            )}
        </div>
    )
}
