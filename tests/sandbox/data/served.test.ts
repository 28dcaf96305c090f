import * as v from 'valibot'
import { parseCalendarDate } from '../../../src/domain/calendar-date'
import type { Chart } from '../../../src/domain/chart'
import { parseUid } from '../../../src/domain/ids'
import { checkMapping } from '../../../src/mapping/check'
import { readMapping } from '../../../src/mapping/migrate'
import { readChart } from '../../../src/tracker/read/read-chart'
import {
    optionSetsUsed,
    withOptionSets,
} from '../../../src/tracker/read/read-option-sets'
import { readPrograms } from '../../../src/tracker/read/read-programs'
import {
    optionSetsRequest,
    programsRequest,
    recordRequest,
    type ApiRequest,
} from '../../../src/tracker/requests'
import { createSandbox } from '../sandbox'
import { readData } from './consistency/read-data'
import { demoData, demoMapping, demoPeople } from './demo-data'
import { idOf } from './ids'

const TODAY = '2026-11-22'
const sandbox = createSandbox(demoData(TODAY), { today: TODAY })

const PASSWORDS: Readonly<Record<string, string>> = {
    admin: 'district',
    nurse: 'Nurse-2026',
    'nurse-ar': 'Nurse-2026',
    clinician: 'Clinic-2026',
    mapper: 'Mapper-2026',
}

const get = (
    user: string,
    path: string,
    more: RequestInit = {}
): Promise<Response> =>
    sandbox.fetch(
        new Request(`http://demo.example/api/${path}`, {
            ...more,
            headers: {
                Authorization: `Basic ${btoa(`${user}:${PASSWORDS[user]}`)}`,
            },
        })
    )

const ask = async (user: string, request: ApiRequest): Promise<unknown> => {
    const params = new URLSearchParams()
    for (const [key, value] of Object.entries(request.params)) {
        ;[value].flat().forEach((one) => params.append(key, one))
    }
    const answer = await get(user, `${request.resource}?${params}`)
    expect(answer.status).toBe(200)
    return answer.json()
}

const valueOf = <T>(result: { ok: true; value: T } | { ok: false }): T => {
    if (!result.ok) {
        throw new Error('could not be read')
    }
    return result.value
}

const shapesFor = async (user: string) => {
    const shapes = valueOf(readPrograms(await ask(user, programsRequest)))
    const sets = optionSetsRequest(optionSetsUsed(shapes))
    return valueOf(withOptionSets(shapes, await ask(user, sets)))
}

const chartsFor = async (
    user: string,
    people: readonly string[]
): Promise<readonly Chart[]> => {
    const shapes = await shapesFor(user)
    const mapping = valueOf(readMapping(demoMapping))
    const today = parseCalendarDate(TODAY)
    return Promise.all(
        people.map(async (person) => {
            const id = parseUid<'patient'>(person)
            if (!id || !today) {
                throw new Error('no person or no day')
            }
            const record = await ask(user, recordRequest(id))
            return valueOf(readChart({ record, shapes, mapping, today }))
        })
    )
}

const chartFor = async (user: string, person: string): Promise<Chart> => {
    const [chart] = await chartsFor(user, [person])
    return chart ?? Promise.reject(new Error('no chart'))
}

const programNames = async (user: string): Promise<string[]> => {
    const shapes = await shapesFor(user)
    return [...shapes.programs.values()].map(({ name }) => name).sort()
}

const found = v.object({
    trackedEntities: v.array(v.object({ trackedEntity: v.string() })),
})

describe('the data set behind the sandbox', () => {
    it('opens every person without an issue, but for the broken values', async () => {
        const people = readData(demoData(TODAY))
            .tracker.trackedEntities.map(({ trackedEntity }) => trackedEntity)
            .filter((person) => person !== demoPeople.brokenValues)
        const charts = await chartsFor('admin', people)
        expect(charts.flatMap(({ issues }) => issues)).toEqual([])
        expect(charts.length).toBeGreaterThanOrEqual(199)
    })

    it('tells each of the four broken values', async () => {
        const { issues } = await chartFor('admin', demoPeople.brokenValues)
        expect(
            issues.map((issue) => 'text' in issue && issue.text).sort()
        ).toEqual(['31/02/2021', 'DORMANT', 'OLD-FEVER', 'seventy'])
    })

    it('shows the demo patient whole to the clinician', async () => {
        const chart = await chartFor('clinician', demoPeople.mariama)
        const active = chart.problems
            .filter(({ status }) => status === 'active')
            .map(({ name }) => name)
        expect(chart.hasHiddenPrograms).toBe(false)
        expect(chart.enrollments).toHaveLength(3)
        expect(active).toEqual(
            expect.arrayContaining([
                'HIV infection',
                'High blood pressure',
                'Iron-lack anaemia',
                'Pre-eclampsia',
            ])
        )
    })

    it('takes what was entered in error out of the problems', async () => {
        const { problems } = await chartFor('nurse', demoPeople.estimatedAge)
        expect(problems.map(({ name }) => name)).toEqual(['Knee arthritis'])
    })

    it('hides HIV care from the nurse, and says that something is hidden', async () => {
        const chart = await chartFor('nurse', demoPeople.mariama)
        expect(chart.hasHiddenPrograms).toBe(true)
        expect(chart.enrollments).toHaveLength(2)
        expect(await programNames('nurse')).toEqual([
            'Child health',
            'Hypertension and diabetes',
            'Maternal care',
            'Outpatient care',
            'TB care',
        ])
    })

    it('lets the administrator of the chart see the shape of HIV care, not its patients', async () => {
        const chart = await chartFor('mapper', demoPeople.hivOnly)
        expect(await programNames('mapper')).toContain('HIV care')
        expect(chart.enrollments).toEqual([])
    })

    it('has a mapping that fits, as the administrator of the chart sees the programs; only its handbook has a gap', async () => {
        const mapping = valueOf(readMapping(demoMapping))
        expect(checkMapping(mapping, await shapesFor('mapper'))).toEqual([
            expect.objectContaining({ kind: 'range-gap' }),
        ])
    })

    it('flags the pressure that rises, in both programs that measure it', async () => {
        const { vitals } = await chartFor('nurse', demoPeople.mariama)
        const systolic = vitals.find(({ measure }) => measure.id === 'systolic')
        const high = systolic?.observations.filter(({ flag }) => flag)
        expect(new Set(high?.map(({ program }) => program.name))).toEqual(
            new Set(['Maternal care', 'Outpatient care'])
        )
    })

    it('speaks Arabic to the Arabic nurse', async () => {
        expect(await programNames('nurse-ar')).toEqual(
            expect.arrayContaining(['العيادة الخارجية', 'رعاية الأمومة'])
        )
    })

    it('keeps the other district out of the reach of the nurse', async () => {
        const person = `tracker/trackedEntities/${demoPeople.otherDistrict}`
        expect((await get('nurse', person)).status).toBe(404)
        expect((await get('admin', person)).status).toBe(200)
    })

    it('shows TB care of the nurse’s own clinic, that of another when she says why', async () => {
        const { tbOnTreatment, tbElsewhere } = demoPeople
        const tbOf = async (person: string) =>
            (await chartFor('nurse', person)).enrollments.map(
                ({ program }) => program.name
            )
        expect(await tbOf(tbOnTreatment)).toEqual(['TB care'])
        expect(await tbOf(tbElsewhere)).toEqual([])
        const why = new URLSearchParams({
            trackedEntity: tbElsewhere,
            program: idOf.program('tb'),
            reason: 'Came here for her tablets',
        })
        const opened = await get('nurse', `tracker/ownership/override?${why}`, {
            method: 'POST',
        })
        expect(opened.status).toBe(200)
        expect(await tbOf(tbElsewhere)).toEqual(['TB care'])
    })

    it('tells a mother from her child', async () => {
        const { newMother, newMothersBaby } = demoPeople
        const path = `tracker/trackedEntities/${newMothersBaby}?fields=relationships[from[trackedEntity[trackedEntity]]]`
        const answer = await get('nurse', path)
        expect(await answer.json()).toEqual({
            relationships: [
                { from: { trackedEntity: { trackedEntity: newMother } } },
            ],
        })
    })

    it('finds both twins by their family name in the district', async () => {
        const answer = await ask('nurse', {
            resource: 'tracker/trackedEntities',
            params: {
                trackedEntityType: idOf.personType,
                filter: `${idOf.attribute('familyName')}:eq:sow`,
                orgUnitMode: 'ACCESSIBLE',
                fields: 'trackedEntity',
            },
        })
        expect(
            v
                .parse(found, answer)
                .trackedEntities.map(({ trackedEntity }) => trackedEntity)
                .sort()
        ).toEqual([demoPeople.twinFatimata, demoPeople.twinFatoumata].sort())
    })

    it('has a photo for the demo patient', async () => {
        const photo = await get(
            'nurse',
            `tracker/trackedEntities/${demoPeople.mariama}/attributes/${idOf.attribute('photo')}/image`
        )
        expect(photo.headers.get('content-type')).toContain('image/png')
        expect((await photo.arrayBuffer()).byteLength).toBeGreaterThan(100)
    })
})
