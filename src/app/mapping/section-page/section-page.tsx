import i18n from '@dhis2/d2-i18n'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { KeyGlossary } from './key-glossary'
import classes from './section-page.module.css'

/** One page of the mapping, about one part of the chart. */
export const SectionPage = ({
    title,
    keys,
    children,
}: {
    readonly title: string
    /** The keys of the document that the page is about. */
    readonly keys: readonly string[]
    readonly children: ReactNode
}) => (
    <div className={classes.page}>
        <h2 className={classes.title}>{title}</h2>
        {children}
        <KeyGlossary of={keys} />
    </div>
)

/** A part of a page under a heading of its own. */
export const PagePart = ({
    title,
    hint,
    children,
}: {
    readonly title: string
    readonly hint?: string | undefined
    readonly children: ReactNode
}) => (
    <section className={classes.part} aria-label={title}>
        <h3 className={classes.heading}>{title}</h3>
        {hint && <p className={classes.hint}>{hint}</p>}
        {children}
    </section>
)

/** Where to go from a part that says nothing yet. */
export const NothingYet = () => (
    <p className={classes.nothing}>
        {i18n.t(
            'Nothing yet. Accept suggestions or map a field on the page of its program.'
        )}{' '}
        <Link to="/mapping">{i18n.t('Programs')}</Link>
    </p>
)
