import type { Chart } from '../../src/domain/chart'
import { valueOf } from '../../src/domain/fact'
import type { PersonMapping } from '../../src/mapping/person-mapping'
import { whoMapping } from '../mapping/who-mapping-document'
import { describeBesideShared } from '../mapping/who-packages'
import { openSeed, type OpenSeed, type SeedPatient } from './who-seed-charts'

const eventsOf = (patient: SeedPatient) =>
    patient.enrollments.flatMap(({ events }) => events)

const attributesOf = (patient: SeedPatient): readonly string[] =>
    patient.enrollments.flatMap(({ attributes }) =>
        attributes.map(({ attribute }) => attribute)
    )

const attributesInBanner = (person: PersonMapping): readonly string[] => [
    ...person.givenName,
    ...person.middleName,
    ...person.familyName,
    ...person.birthDate,
    ...person.birthDateEstimated,
    ...(person.sex?.attributes ?? []),
]

/** Every recorded value as `event data-element`. */
const recordedIn = (patient: SeedPatient): readonly string[] =>
    eventsOf(patient)
        .flatMap(({ event, dataValues }) =>
            dataValues.map(({ dataElement }) => `${event} ${dataElement}`)
        )
        .sort()

const shownIn = (chart: Chart): readonly string[] =>
    chart.events
        .flatMap(({ id, values }) =>
            values.map(({ field }) => `${id} ${field}`)
        )
        .sort()

// the seed is large, and the machine may be busy
const PATIENCE = 60_000

describeBesideShared('the patients of the WHO seed', () => {
    const mapping = whoMapping()
    const inBanner = new Set(attributesInBanner(mapping.person))
    let seed: OpenSeed
    const charts = new Map<SeedPatient, Chart>()

    beforeAll(async () => {
        seed = await openSeed(mapping)
        for (const patient of seed.patients) {
            charts.set(patient, await seed.chartOf(patient.trackedEntity))
        }
    }, PATIENCE)

    it('all open', () => {
        console.info(`WHO seed: ${charts.size} patients opened`)
        expect(charts.size).toBe(61)
    })

    it('open without one issue', () => {
        expect([...charts.values()].flatMap(({ issues }) => issues)).toEqual([])
    })

    it('have every recorded value in its event', () => {
        const total = seed.patients.flatMap(recordedIn).length
        expect(total).toBeGreaterThan(10_000)
        for (const [patient, chart] of charts) {
            expect(chart.events.map(({ id }) => String(id)).sort()).toEqual(
                eventsOf(patient)
                    .map(({ event }) => event)
                    .sort()
            )
            expect(shownIn(chart)).toEqual(recordedIn(patient))
        }
    })

    it('have a name and a birth date, and lose no attribute', () => {
        for (const [seen, { patient }] of charts) {
            expect(valueOf(patient.name)?.given).toBeTruthy()
            expect(valueOf(patient.name)?.family).toBeTruthy()
            expect(valueOf(patient.birthDate)).toBeTruthy()
            const details = [
                ...patient.identifiers,
                ...patient.phones,
                ...patient.addresses,
                ...patient.otherDetails,
            ].map(({ field }) => String(field))
            const lost = attributesOf(seen).filter(
                (id) => !details.includes(id) && !inBanner.has(id)
            )
            expect(lost).toEqual([])
        }
    })

    it('have every measured vital sign in its series', () => {
        const counts = mapping.vitals.map(({ sources }) => {
            const elements = sources.map(({ dataElement }) => dataElement)
            return seed.patients
                .flatMap(eventsOf)
                .filter(({ status }) => status !== 'SCHEDULE')
                .flatMap(({ dataValues }) => dataValues)
                .filter(({ dataElement }) => elements.includes(dataElement))
                .length
        })
        const shown = mapping.vitals.map(({ id }) =>
            [...charts.values()]
                .flatMap(({ vitals }) => vitals)
                .filter(({ measure }) => measure.id === id)
                .reduce((sum, { observations }) => sum + observations.length, 0)
        )
        expect(shown).toEqual(counts)
    })

    it('have the problem that an enrollment means, and no pregnancy among them', () => {
        const names = new Map(
            mapping.problems.flatMap((problem) =>
                problem.kind === 'enrollment'
                    ? [[problem.program, problem.name]]
                    : []
            )
        )
        for (const [seen, { problems }] of charts) {
            const expected = seen.enrollments.flatMap(
                ({ program }) => names.get(program) ?? []
            )
            const enrolled = problems.filter(({ sources }) =>
                sources.some(({ kind }) => kind === 'enrollment')
            )
            expect(enrolled.map(({ name }) => name).sort()).toEqual(
                [...new Set(expected)].sort()
            )
        }
    })
})

describeBesideShared('the WHO seed without a mapping', () => {
    it(
        'shows the values and maps none of them',
        async () => {
            const seed = await openSeed(undefined)
            const patient = seed.patients.find(
                (one) => eventsOf(one).length > 5
            )
            const chart = await seed.chartOf(patient?.trackedEntity ?? '')
            expect(chart.vitals).toEqual([])
            expect(chart.unmapped.length).toBeGreaterThan(0)
        },
        PATIENCE
    )
})
