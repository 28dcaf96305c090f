import { Navigate, Route, Routes } from 'react-router-dom'
import { CarePage } from './care-page'
import { ChecksPage } from './checks-page'
import { ImmunizationsPage } from './immunizations-page'
import { ResultsPage, VitalsPage } from './measures-page'
import { PersonPage } from './person-page'
import { ProblemsPage } from './problems-page'
import { ProgramsPage } from './programs/programs-page'
import { VersionsPage } from './versions-page'

/** The pages below `#/mapping`. */
export const MappingRoutes = () => (
    <Routes>
        <Route index element={<ProgramsPage />} />
        <Route path="person" element={<PersonPage />} />
        <Route path="vitals" element={<VitalsPage />} />
        <Route path="results" element={<ResultsPage />} />
        <Route path="problems" element={<ProblemsPage />} />
        <Route path="immunizations" element={<ImmunizationsPage />} />
        <Route path="care" element={<CarePage />} />
        <Route path="checks" element={<ChecksPage />} />
        <Route path="versions" element={<VersionsPage />} />
        <Route path="*" element={<Navigate to="/mapping" replace />} />
    </Routes>
)
