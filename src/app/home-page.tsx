import i18n from '@dhis2/d2-i18n'
import { useEffect } from 'react'
import { Link } from 'react-router-dom'
import { OpenDirectly } from './home/open-directly'
import { RecentPeople } from './home/recent-people'
import { SearchForm } from './home/search-form'
import { SearchResults } from './home/search-results'
import { SetUpNote } from './home/set-up-note'
import { useHome } from './home/use-home'
import classes from './home-page.module.css'

/** Where a chart is opened: find a person, or go back to one opened before. */
export const HomePage = () => {
    const { mapping, search, outcome } = useHome()
    useEffect(() => {
        document.title = i18n.t('Patient Chart')
    }, [])
    return (
        <main className={classes.page}>
            <div className={classes.column}>
                <h1 className={classes.title}>{i18n.t('Find a person')}</h1>
                <SetUpNote mapping={mapping} />
                <SearchForm text={search.text} search={search.search} />
                {search.text !== undefined && (
                    <>
                        <OpenDirectly text={search.text} />
                        <SearchResults outcome={outcome} />
                    </>
                )}
                <RecentPeople />
                <p className={classes.mapping}>
                    <Link to="/mapping">
                        {i18n.t('Mapping of the programs')}
                    </Link>
                </p>
            </div>
        </main>
    )
}
