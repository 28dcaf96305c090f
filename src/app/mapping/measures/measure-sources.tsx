import i18n from '@dhis2/d2-i18n'
import { unitSymbol } from '../../../domain/units'
import type { AssignmentOf } from '../../../mapping/edit/assignment'
import { unescaped } from '../../../ui/unescaped'
import { withoutSources } from '../assignment-form/without-sources'
import { useEditor } from '../editor-context'
import { fieldName } from '../known-names'
import { AssignmentRow } from '../section-page/assignment-row'
import { EntryList } from '../section-page/entry-row'
import { rowKeys } from '../section-page/row-keys'
import type { ListedMeasure } from './measure-edits'
import classes from './measures.module.css'

type Measured = AssignmentOf<'vitals'> | AssignmentOf<'results'>

const assignmentsOf = (listed: ListedMeasure): readonly Measured[] =>
    listed.list === 'vitals'
        ? listed.measure.sources.map((source) => ({
              section: 'vitals',
              measure: withoutSources(listed.measure),
              source,
          }))
        : listed.measure.sources.map((source) => ({
              section: 'results',
              measure: withoutSources(listed.measure),
              source,
          }))

const useSourceTitle = () => {
    const editor = useEditor()
    return ({ measure, source }: Measured): string | undefined =>
        source.unit && source.unit !== measure.unit
            ? i18n.t('{{field}}, recorded in {{unit}}', {
                  field: fieldName(source.dataElement, editor),
                  unit: unitSymbol(source.unit),
                  interpolation: unescaped,
              })
            : undefined
}

/** The data elements that a measure is read from. */
export const MeasureSources = ({
    listed,
}: {
    readonly listed: ListedMeasure
}) => {
    const editor = useEditor()
    const titleOf = useSourceTitle()
    const { name } = listed.measure
    return (
        <div className={classes.sources}>
            <EntryList
                label={i18n.t('Sources of {{name}}', {
                    name,
                    interpolation: unescaped,
                })}
            >
                {rowKeys(assignmentsOf(listed)).map(({ key, one }) => (
                    <AssignmentRow
                        key={key}
                        assignment={one}
                        title={titleOf(one)}
                        spoken={i18n.t('source {{field}} of {{name}}', {
                            field: fieldName(one.source.dataElement, editor),
                            name,
                            interpolation: unescaped,
                        })}
                        isQuiet
                    />
                ))}
            </EntryList>
        </div>
    )
}
