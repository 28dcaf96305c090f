import { demoData } from '../sandbox/data/demo-data'
import { createSandbox } from '../sandbox/sandbox'
import { TODAY } from './render-with-server'
import { openWhole, textOf, TIMELINE, VITALS } from './show-chart'

const DEMO = demoData(TODAY)

const sandboxOf = (version: string) =>
    createSandbox(DEMO, { today: TODAY, autoLogin: 'clinician', version })

describe.each(['2.42.7', '2.43.0'])('on DHIS2 %s', (version) => {
    it('opens a chart, and is refused nothing', async () => {
        const sandbox = sandboxOf(version)
        await openWhole(undefined, sandbox)
        expect(await textOf(TIMELINE)).toMatch(/Timeline \(\d+ visits/)
        expect(await textOf(VITALS)).toContain('mmHg')
        const refused = sandbox.requests
            .all()
            .filter(({ status }) => status >= 400)
        expect(refused).toEqual([])
    })
})
