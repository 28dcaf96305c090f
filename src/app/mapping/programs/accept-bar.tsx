import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { acceptAll, refuse } from '../../../mapping/edit/open-proposals'
import type { RowGroup } from '../../../mapping/edit/subject-rows'
import type { Proposal } from '../../../mapping/suggest/proposals'
import {
    type ConfidenceLevel,
    confidenceLevel,
} from '../../../mapping/suggest/suggestion'
import { unescaped } from '../../../ui/unescaped'
import { useEditor } from '../editor-context'
import classes from './programs-page.module.css'

/** Each once, however many stages ask for the field. */
const proposalsIn = (groups: readonly RowGroup[]): readonly Proposal[] => [
    ...new Map(
        groups
            .flatMap(({ rows }) => rows.flatMap(({ proposals }) => proposals))
            .map((proposal) => [proposal.id, proposal])
    ).values(),
]

const acceptText = (level: ConfidenceLevel, count: number): string => {
    const values = { count, interpolation: unescaped }
    switch (level) {
        case 'sure':
            return i18n.t('Accept all sure ({{count}})', values)
        case 'likely':
            return i18n.t('Accept all likely ({{count}})', values)
        case 'doubtful':
            return i18n.t('Accept all doubtful ({{count}})', values)
    }
}

const LEVELS: readonly ConfidenceLevel[] = ['sure', 'likely', 'doubtful']

/** All suggestions of a confidence at once, of the fields that are shown. */
export const AcceptBar = ({
    groups,
}: {
    readonly groups: readonly RowGroup[]
}) => {
    const { edit, readOnly } = useEditor()
    const open = proposalsIn(groups)
    if (readOnly || open.length === 0) {
        return null
    }
    const doubtful = open.filter(
        ({ confidence }) => confidenceLevel(confidence) === 'doubtful'
    )
    return (
        <div
            className={classes.accept}
            role="group"
            aria-label={i18n.t('Suggestions shown')}
        >
            {LEVELS.map((level) => {
                const some = open.filter(
                    ({ confidence }) => confidenceLevel(confidence) === level
                )
                return some.length === 0 ? null : (
                    <Button
                        key={level}
                        small
                        primary={level === 'sure'}
                        onClick={() => edit((draft) => acceptAll(draft, some))}
                    >
                        {acceptText(level, some.length)}
                    </Button>
                )
            })}
            {doubtful.length > 0 && (
                <Button
                    small
                    secondary
                    onClick={() => edit((draft) => refuse(draft, doubtful))}
                >
                    {i18n.t('Refuse all doubtful')}
                </Button>
            )}
        </div>
    )
}
