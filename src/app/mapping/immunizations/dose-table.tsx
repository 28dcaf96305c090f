import i18n from '@dhis2/d2-i18n'
import { unescaped } from '../../../ui/unescaped'
import { doseText } from '../assignment-form/dose-text'
import { useEditor } from '../editor-context'
import { fieldName, stageName } from '../known-names'
import { namedCodes } from '../problems/codes-text'
import { ScrollBox } from '../section-page/scroll-box'
import type { DoseTable, PlacedDose } from './dose-rows'
import classes from './immunizations.module.css'

interface Opening {
    readonly open: number | undefined
    readonly setOpen: (index: number | undefined) => void
}

const columnText = (dose: number | undefined): string =>
    dose === undefined ? i18n.t('any dose') : doseText(dose)

const useSourceText = () => {
    const editor = useEditor()
    return ({ item }: PlacedDose): string => {
        const { source, givenCodes, recordedAs } = item
        const codes =
            recordedAs === 'coded'
                ? namedCodes(givenCodes, source.dataElement, editor)
                : undefined
        return [
            fieldName(source.dataElement, editor),
            codes,
            source.programStage && stageName(source.programStage, editor),
        ]
            .filter(Boolean)
            .join(' · ')
    }
}

const Source = ({
    placed,
    open,
    setOpen,
}: Opening & { readonly placed: PlacedDose }) => {
    const { readOnly } = useEditor()
    const sourceText = useSourceText()
    const text = sourceText(placed)
    const { item, index } = placed
    const isOpen = open === index
    return readOnly ? (
        <span className={classes.source}>{text}</span>
    ) : (
        <button
            type="button"
            className={classes.source}
            aria-expanded={isOpen}
            aria-label={i18n.t('Change {{vaccine}}, {{dose}}, {{field}}', {
                vaccine: item.name,
                dose: columnText(item.dose),
                field: text,
                interpolation: unescaped,
            })}
            onClick={() => setOpen(isOpen ? undefined : index)}
        >
            {text}
        </button>
    )
}

/** The grid itself; what a cell holds opens the form. */
export const DoseTableView = ({
    table: { columns, rows },
    ...opening
}: Opening & { readonly table: DoseTable }) => (
    <ScrollBox label={i18n.t('Table of the doses')}>
        <table className={classes.table}>
            <thead>
                <tr>
                    <th scope="col">{i18n.t('Vaccine')}</th>
                    {columns.map((dose) => (
                        <th key={dose ?? ''} scope="col">
                            {columnText(dose)}
                        </th>
                    ))}
                </tr>
            </thead>
            <tbody>
                {rows.map(({ vaccine, names, cells }) => (
                    <tr key={vaccine}>
                        <th scope="row">
                            {names.join(', ')}
                            <span className={classes.short}>{vaccine}</span>
                        </th>
                        {cells.map((cell, nth) => (
                            <td key={columns[nth] ?? ''}>
                                {cell.map((placed) => (
                                    <Source
                                        key={placed.index}
                                        placed={placed}
                                        {...opening}
                                    />
                                ))}
                            </td>
                        ))}
                    </tr>
                ))}
            </tbody>
        </table>
    </ScrollBox>
)
