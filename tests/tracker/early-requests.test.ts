import { requestsAfterPrograms } from '../../src/tracker/early-requests'
import { fetchPrograms } from '../../src/tracker/load-shapes'
import type { ApiRequest } from '../../src/tracker/requests'
import { programsRequest } from '../../src/tracker/requests'
import { askSandbox } from '../app/ask-sandbox'
import { demoData } from '../sandbox/data/demo-data'
import { createSandbox } from '../sandbox/sandbox'

const TODAY = '2026-11-22'

const askClinic = () =>
    askSandbox(
        createSandbox(demoData(TODAY), { today: TODAY, autoLogin: 'clinician' })
    )

describe('what is asked early', () => {
    it('is exactly what the chart asks after the programs', async () => {
        const ask = askClinic()
        const asked: ApiRequest[] = []
        await fetchPrograms((request, signal) => {
            asked.push(request)
            return ask(request, signal)
        })
        const early = requestsAfterPrograms(await ask(programsRequest))
        expect(early.length).toBeGreaterThan(0)
        expect([programsRequest, ...early]).toEqual(asked)
    })

    it.each([undefined, null, '<html>', { programs: 7 }, []])(
        'is nothing when the programs cannot be read: %p',
        (answer) => {
            expect(requestsAfterPrograms(answer)).toEqual([])
        }
    )
})
