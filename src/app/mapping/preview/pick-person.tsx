import i18n from '@dhis2/d2-i18n'
import { useMemo } from 'react'
import type { PatientId } from '../../../domain/ids'
import { usePersonSearch } from '../../../queries/use-person-search'
import { useRecentPeople } from '../../../queries/use-recent-people'
import { useLocale } from '../../../ui/locale-context'
import { PickPersonProvider } from '../../home/person-row'
import { RecentPeople } from '../../home/recent-people'
import { SearchForm } from '../../home/search-form'
import { SearchResults } from '../../home/search-results'
import { useEditor } from '../editor-context'
import classes from './preview-pane.module.css'

/** A search over the programs by what is saved: the draft may have no names yet, or others. */
const useDraftSearch = () => {
    const { today } = useLocale()
    const { shapes, saved, draft } = useEditor()
    const mapping = saved ?? draft
    const ground = useMemo(
        () => ({ shapes, mapping, today }),
        [shapes, mapping, today]
    )
    return usePersonSearch(ground)
}

/** Whose chart shall show what the draft makes of it: somebody opened before, or found by name. */
export const PickPerson = ({
    onPick,
}: {
    readonly onPick: (person: PatientId) => void
}) => {
    const { text, outcome, search } = useDraftSearch()
    const { people } = useRecentPeople()
    return (
        <PickPersonProvider value={onPick}>
            <p className={classes.hint}>
                {i18n.t(
                    'Pick a person to see their chart with this mapping, before it is saved.'
                )}
            </p>
            {people.length > 0 && <RecentPeople />}
            <SearchForm text={text} search={search} takesFocus={false} />
            {text !== undefined && <SearchResults outcome={outcome} />}
        </PickPersonProvider>
    )
}
