import '../locales/index.js'
import { lazy, Suspense } from 'react'
import {
    HashRouter,
    Navigate,
    Route,
    Routes,
    useParams,
} from 'react-router-dom'
import { AnnounceAddress } from './announce-address'
import classes from './app.module.css'
import { ChartPage } from './chart-page'
import { Providers } from './providers'

/** Whoever opens a chart by its address does not wait for the code that finds people. */
const HomePage = lazy(async () => ({
    default: (await import('./home-page')).HomePage,
}))

/** For administrators alone. */
const MappingPage = lazy(async () => ({
    default: (await import('./mapping/mapping-page')).MappingPage,
}))

/** A page of its own for each person: nothing of one is ever carried to the next. */
const PatientRoute = () => {
    const { patient = '' } = useParams()
    return <ChartPage key={patient} patient={patient} />
}

const App = () => (
    <Providers>
        <HashRouter>
            <AnnounceAddress />
            <div className={classes.app}>
                <Routes>
                    <Route
                        path="/"
                        element={
                            <Suspense fallback={null}>
                                <HomePage />
                            </Suspense>
                        }
                    />
                    <Route
                        path="/patient/:patient"
                        element={<PatientRoute />}
                    />
                    <Route
                        path="/mapping/*"
                        element={
                            <Suspense fallback={null}>
                                <MappingPage />
                            </Suspense>
                        }
                    />
                    <Route path="*" element={<Navigate to="/" replace />} />
                </Routes>
            </div>
        </HashRouter>
    </Providers>
)

export default App
