import { askEarly } from '../queries/early-answers'
import { hasKeptPrograms } from '../queries/kept-programs'
import { requestsAfterPrograms } from '../tracker/early-requests'
import {
    mappingRequest,
    programsRequest,
    recordRequest,
} from '../tracker/requests'
import { patientOfHash } from './patient-address'

/** The server may have put its address into the page; else the build says where it is. */
const baseUrl = (): string | undefined => {
    const injected = document
        .querySelector('meta[name="dhis2-base-url"]')
        ?.getAttribute('content')
    const isReplaced = injected && !injected.startsWith('__')
    const url = isReplaced ? injected : process.env.REACT_APP_DHIS2_BASE_URL
    return url && new URL(url, document.baseURI).href.replace(/\/$/, '')
}

/** The programs, and what they make the chart ask next. */
const askPrograms = async (url: string): Promise<void> => {
    const programs = await askEarly(url, programsRequest)
    for (const request of requestsAfterPrograms(programs)) {
        void askEarly(url, request)
    }
}

/**
 * Runs before the platform starts, which asks several things one after another: the record, the
 * mapping and the programs are asked beside it. The page itself preloads the app's own code. It
 * imports nothing heavy, or it would wait for what it is meant to overtake.
 */
const askAhead = async (url: string): Promise<void> => {
    const patient = patientOfHash(window.location.hash)
    if (patient) {
        void askEarly(url, recordRequest(patient))
    }
    void askEarly(url, mappingRequest)
    if (!(await hasKeptPrograms())) {
        await askPrograms(url)
    }
}

const url = baseUrl()
if (url) {
    // what fails here is asked again, in earnest, by the app
    askAhead(url).catch(() => undefined)
}
