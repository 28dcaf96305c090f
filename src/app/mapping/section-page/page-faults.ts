import { createContext, useContext } from 'react'
import type { MappingFault } from '../../../mapping/check/fault'

const PageFaults = createContext<readonly MappingFault[]>([])

export const PageFaultsProvider = PageFaults.Provider

/** What the checks say of the draft; reckoned once for a page. */
export const usePageFaults = (): readonly MappingFault[] =>
    useContext(PageFaults)
