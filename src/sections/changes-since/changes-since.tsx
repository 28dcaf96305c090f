import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import type { Chart } from '../../domain/chart'
import { assertNever } from '../../domain/result'
import {
    type RecordChange,
    type VisitChanges,
    visitChanges,
} from '../../domain/visit-changes'
import { formatDate } from '../../ui/format-date'
import type { CaptureLinks } from '../../ui/links'
import { type Loadable, mapLoadable } from '../../ui/loadable'
import type { LocaleSettings } from '../../ui/locale'
import { useLocale } from '../../ui/locale-context'
import { EmptyNote, SectionFrame } from '../../ui/section-frame'
import { unescaped } from '../../ui/unescaped'
import type { PlaceName } from '../../ui/value-text'
import { ChangeItem } from './change-item'
import { changeKey } from './change-words'
import classes from './changes-since.module.css'

/** How many stand open before the reader asks for all: the first screen has room for few. */
const FEW_CHANGES = 6

interface RowParts {
    readonly placeName: PlaceName
    readonly links: CaptureLinks
}

const ChangeList = ({
    changes,
    ...parts
}: RowParts & { readonly changes: readonly RecordChange[] }) => {
    const [all, setAll] = useState(false)
    const shown = all ? changes : changes.slice(0, FEW_CHANGES)
    return (
        <>
            <ul className={classes.list}>
                {shown.map((change) => (
                    <ChangeItem
                        key={changeKey(change)}
                        change={change}
                        {...parts}
                    />
                ))}
            </ul>
            {shown.length < changes.length && (
                <Button small onClick={() => setAll(true)}>
                    {i18n.t('Show all {{total}} changes', {
                        total: changes.length,
                        interpolation: unescaped,
                    })}
                </Button>
            )}
        </>
    )
}

const Compared = ({
    of,
    ...parts
}: RowParts & {
    readonly of: Extract<VisitChanges, { kind: 'compared' }>
}) => {
    const locale = useLocale()
    return of.changes.length > 0 ? (
        <ChangeList changes={of.changes} {...parts} />
    ) : (
        <EmptyNote>
            {i18n.t(
                'No new problem and no value newly out of range; last seen {{date}}',
                {
                    date: formatDate(of.last, locale),
                    interpolation: unescaped,
                }
            )}
        </EmptyNote>
    )
}

const Body = ({ of, ...parts }: RowParts & { readonly of: VisitChanges }) => {
    const locale = useLocale()
    switch (of.kind) {
        case 'no-visit':
            return <EmptyNote>{i18n.t('No visits recorded')}</EmptyNote>
        case 'first-visit':
            return (
                <EmptyNote>
                    {i18n.t('Only one visit, on {{date}}: nothing to compare', {
                        date: formatDate(of.last, locale),
                        nsSeparator: '-:-',
                        interpolation: unescaped,
                    })}
                </EmptyNote>
            )
        case 'compared':
            return <Compared of={of} {...parts} />
        default:
            return assertNever(of)
    }
}

const headingOf = (
    of: Loadable<VisitChanges>,
    locale: LocaleSettings
): string | undefined =>
    of.state === 'ready' && of.value.kind === 'compared'
        ? i18n.t('What changed since {{date}} ({{total}})', {
              date: formatDate(of.value.before, locale),
              total: of.value.changes.length,
              interpolation: unescaped,
          })
        : undefined

export interface ChangesSinceProps extends RowParts {
    readonly load: Loadable<Chart>
}

/** What the last day with a visit brought that the record did not say before. */
export const ChangesSince = ({ load, ...parts }: ChangesSinceProps) => {
    const locale = useLocale()
    const changes = mapLoadable(load, (chart) =>
        visitChanges(chart, i18n.t('Blood pressure'), locale.today)
    )
    return (
        <SectionFrame
            id="changes"
            title={i18n.t('What changed')}
            heading={headingOf(changes, locale)}
            load={changes}
            skeletonRows={2}
        >
            {(value) => <Body of={value} {...parts} />}
        </SectionFrame>
    )
}
