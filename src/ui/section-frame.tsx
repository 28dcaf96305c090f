import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { type ReactNode, useEffect, useState } from 'react'
import { FailureNotice } from './failure-notice'
import type { Loadable } from './loadable'
import classes from './section-frame.module.css'

const STILL_LOADING_MS = 5000

const StillLoading = ({ retry }: { readonly retry: () => void }) => {
    const [late, setLate] = useState(false)
    useEffect(() => {
        const timer = setTimeout(() => setLate(true), STILL_LOADING_MS)
        return () => clearTimeout(timer)
    }, [])
    return late ? (
        <p className={classes.late} role="status">
            {i18n.t('Still loading')}{' '}
            <Button small onClick={retry}>
                {i18n.t('Try again')}
            </Button>
        </p>
    ) : null
}

const Skeleton = ({ rows }: { readonly rows: number }) => (
    <div aria-hidden="true">
        {Array.from({ length: rows }, (_, index) => (
            <div key={index} className={classes.skeletonRow} />
        ))}
    </div>
)

interface SectionFrameProps<T> {
    /** Names the landmark region. */
    readonly title: string
    /** The heading, where it says more than the title. */
    readonly heading?: ReactNode
    readonly id: string
    readonly load: Loadable<T>
    readonly skeletonRows?: number
    readonly actions?: ReactNode
    readonly children: (value: T) => ReactNode
}

/** The frame of every section: it loads, fails, is not set up or is filled on its own. */
export const SectionFrame = <T,>(props: SectionFrameProps<T>) => (
    <section
        id={props.id}
        aria-label={props.title}
        aria-busy={props.load.state === 'loading'}
        className={classes.section}
        data-state={props.load.state}
        tabIndex={-1}
    >
        <header className={classes.header}>
            <h2 className={classes.title}>{props.heading ?? props.title}</h2>
            {props.load.state === 'ready' && props.actions}
        </header>
        <SectionBody {...props} />
    </section>
)

const SectionBody = <T,>({
    load,
    skeletonRows = 3,
    children,
}: SectionFrameProps<T>) => {
    switch (load.state) {
        case 'loading':
            return (
                <>
                    <Skeleton rows={skeletonRows} />
                    <StillLoading retry={load.retry} />
                </>
            )
        case 'failed':
            return <FailureNotice error={load.error} retry={load.retry} />
        case 'not-mapped':
            return (
                <p className={classes.quiet}>
                    {i18n.t(
                        'Not set up in this chart. An administrator maps the programs onto it.'
                    )}
                </p>
            )
        case 'ready':
            return <>{children(load.value)}</>
    }
}

/** The words for a section that was read and holds nothing. */
export const EmptyNote = ({ children }: { readonly children: ReactNode }) => (
    <p className={classes.quiet}>{children}</p>
)
