import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { Link } from 'react-router-dom'
import type { MappingFault, Severity } from '../../../mapping/check/fault'
import { mend } from '../../../mapping/check/mend'
import { useEditor } from '../editor-context'
import { faultSentence } from '../faults/fault-text'
import classes from './checks.module.css'
import { faultGroups, faultKey } from './fault-rows'
import { pageOfPart, placeOfPath } from './mapping-place'
import { mendText } from './mend-text'
import { placeText } from './place-text'

const severityText = (severity: Severity, count: number): string => {
    switch (severity) {
        case 'error':
            return i18n.t('Wrong or missing on the chart ({{count}})', {
                count,
            })
        case 'warning':
            return i18n.t('Probably not meant ({{count}})', { count })
        case 'hint':
            return i18n.t('Worth a look ({{count}})', { count })
    }
}

interface FaultProps {
    readonly fault: MappingFault
    /** User group uid -> name. */
    readonly groups?: ReadonlyMap<string, string> | undefined
    /** Told when a fault was mended: its row is gone then. */
    readonly onMended: () => void
}

const Place = ({ path }: { readonly path: string }) => {
    const { draft, shapes, facts } = useEditor()
    const place = placeOfPath(path)
    const words = placeText(path, { mapping: draft, known: { shapes, facts } })
    return place ? (
        <Link className={classes.place} to={pageOfPart(place.part)}>
            {words}
        </Link>
    ) : (
        <span className={classes.place}>{words}</span>
    )
}

const Mend = ({ fault, onMended }: Omit<FaultProps, 'groups'>) => {
    const { edit, readOnly, shapes, facts } = useEditor()
    return fault.mend && !readOnly ? (
        <Button
            small
            onClick={() => {
                edit((mapping) => mend(mapping, fault))
                onMended()
            }}
        >
            {mendText(fault.mend, { shapes, facts })}
        </Button>
    ) : null
}

const Fault = ({ fault, groups, onMended }: FaultProps) => {
    const { draft: mapping, shapes } = useEditor()
    const what = faultSentence(fault, { mapping, shapes, groups })
    return (
        <li className={classes.fault}>
            <span className={classes.words}>
                <Place path={fault.path} /> — {what}
            </span>
            <Mend fault={fault} onMended={onMended} />
        </li>
    )
}

interface FaultListProps extends Omit<FaultProps, 'fault'> {
    readonly faults: readonly MappingFault[]
}

/** Faults by their weight, each with its place and the way to mend it. */
export const FaultList = ({ faults, ...props }: FaultListProps) =>
    faultGroups(faults).map((group) => (
        <div key={group.severity}>
            <h3 className={classes.severity} data-severity={group.severity}>
                {severityText(group.severity, group.faults.length)}
            </h3>
            <ul className={classes.faults}>
                {group.faults.map((fault, index) => (
                    <Fault
                        key={`${faultKey(fault)} ${index}`}
                        fault={fault}
                        {...props}
                    />
                ))}
            </ul>
        </div>
    ))
