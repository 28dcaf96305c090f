import * as v from 'valibot'
import { mappingSchema } from '../../src/mapping/mapping'
import { nameFaults, untranslated } from './data/consistency/name-faults'
import { readData, type Demo } from './data/consistency/read-data'
import { dateFaults, structureFaults } from './data/consistency/record-faults'
import { uidFaults } from './data/consistency/uid-faults'
import {
    sharedUniqueValues,
    valueFaults,
} from './data/consistency/value-faults'
import { demoData, demoMapping, demoPeople } from './data/demo-data'
import { idOf } from './data/ids'

const TODAY = '2026-11-22'
const BROKEN = ['seventy', 'OLD-FEVER', 'DORMANT', '31/02/2021']

const demoAt = (today: string): Demo => readData(demoData(today))

const eventsOf = (demo: Demo, person: string) =>
    demo.tracker.trackedEntities
        .filter(({ trackedEntity }) => trackedEntity === person)
        .flatMap(({ enrollments }) => enrollments)
        .flatMap(({ events }) => events)

/** Every list of faults there is, empty when the data set is as a server would have it. */
const allFaults = (demo: Demo, today: string): string[] => [
    ...uidFaults(demo),
    ...nameFaults(demo),
    ...untranslated(demo),
    ...structureFaults(demo),
    ...dateFaults(demo, today),
    ...sharedUniqueValues(demo),
    ...valueFaults(demo).filter((value) => !BROKEN.includes(value)),
]

describe('the data set of the sandbox', () => {
    it.each([TODAY, '2024-02-29', '2027-03-01', '2030-12-31'])(
        'is consistent when opened on %s',
        (today) => {
            expect(allFaults(demoAt(today), today)).toEqual([])
        }
    )

    it('holds exactly the values that are broken on purpose, in one person', () => {
        const demo = demoAt(TODAY)
        const others = demo.tracker.trackedEntities.filter(
            ({ trackedEntity }) => trackedEntity !== demoPeople.brokenValues
        )
        expect(valueFaults(demo).sort()).toEqual([...BROKEN].sort())
        expect(
            valueFaults({
                ...demo,
                tracker: { ...demo.tracker, trackedEntities: others },
            })
        ).toEqual([])
    })

    it('is the same whenever it is made for the same day, and moves with it', () => {
        expect(demoData(TODAY)).toEqual(demoData(TODAY))
        const [first] = eventsOf(demoAt(TODAY), demoPeople.mariama)
        const [later] = eventsOf(demoAt('2026-11-23'), demoPeople.mariama)
        expect(first?.occurredAt).not.toBe(later?.occurredAt)
        expect(first?.event).toBe(later?.event)
    })

    it('has the people that others open, under their names', () => {
        const people = demoAt(TODAY).tracker.trackedEntities.map(
            ({ trackedEntity }) => trackedEntity
        )
        expect(people).toHaveLength(200)
        expect(people).toEqual(
            expect.arrayContaining(Object.values(demoPeople))
        )
    })

    it('has a demo patient in three programs, with plans and one of them late', () => {
        const events = eventsOf(demoAt(TODAY), demoPeople.mariama)
        const plans = events
            .filter(({ status }) => status === 'SCHEDULE')
            .map(({ scheduledAt }) => scheduledAt)
        expect(new Set(events.map(({ program }) => program)).size).toBe(3)
        expect(events.length).toBeGreaterThanOrEqual(40)
        expect(plans.filter((on) => on < TODAY)).toHaveLength(1)
        expect(plans.filter((on) => on > TODAY).length).toBeGreaterThan(2)
    })

    it('lets her blood pressure rise over the pregnancy', () => {
        const systolic = eventsOf(demoAt(TODAY), demoPeople.mariama)
            .flatMap(({ dataValues }) => dataValues)
            .filter(
                ({ dataElement }) => dataElement === idOf.element('ancSystolic')
            )
            .map(({ value }) => Number(value))
        expect(systolic).toEqual([...systolic].sort((a, b) => a - b))
        expect(systolic[0]).toBeLessThan(140)
        expect(systolic[systolic.length - 1]).toBeGreaterThanOrEqual(160)
    })

    it('has one record of 1,000 events over twenty years', () => {
        const dates = eventsOf(demoAt(TODAY), demoPeople.longRecord)
            .map(({ scheduledAt }) => scheduledAt)
            .sort()
        expect(dates).toHaveLength(1000)
        expect((dates[0] ?? '').slice(0, 4)).toBe('2006')
    })
})

describe('access in the data set', () => {
    it('leaves HIV care to its group, and shows administrators of the chart its shape alone', () => {
        const { programs, programStages } = demoAt(TODAY).metadata
        const hiv = [
            ...programs.filter(({ id }) => id === idOf.program('hiv')),
            ...programStages.filter(
                ({ program }) => program.id === idOf.program('hiv')
            ),
        ].map(({ sharing }) => sharing)
        const expected = {
            public: '--------',
            userGroups: {
                [idOf.group('hivClinicians')]: {
                    id: idOf.group('hivClinicians'),
                    access: 'rwrw----',
                },
                [idOf.group('mappers')]: {
                    id: idOf.group('mappers'),
                    access: 'r-------',
                },
            },
        }
        expect(hiv).toEqual([expected, expected])
    })

    it('has one program that is protected, and no other', () => {
        const guarded = demoAt(TODAY).metadata.programs.filter(
            ({ accessLevel }) => accessLevel !== 'OPEN'
        )
        expect(guarded).toMatchObject([
            { id: idOf.program('tb'), accessLevel: 'PROTECTED' },
        ])
    })

    it('has the clinician, not the nurse, among the HIV clinicians', () => {
        const members = demoAt(TODAY)
            .facility.users.filter(({ userGroups }) =>
                userGroups.includes(idOf.group('hivClinicians'))
            )
            .map(({ username }) => username)
        expect(members).toEqual(['clinician'])
    })
})

describe('the mapping of the data set', () => {
    it('is what the schema asks for, and stands in the data store', () => {
        const { output, issues } = v.safeParse(mappingSchema, demoMapping)
        expect(issues).toBeUndefined()
        // a misspelt key would be missing from what the schema gives back
        expect(output).toMatchObject(demoMapping)
        expect(demoData(TODAY).dataStore['patient-chart']?.['mapping']).toBe(
            demoMapping
        )
    })
})

describe('the checks of the data set', () => {
    const broken = (change: (demo: Demo) => void): string[] => {
        const demo = demoAt(TODAY)
        change(demo)
        return allFaults(demo, TODAY)
    }

    it('see a uid that stands twice', () => {
        const faults = broken(({ metadata }) => {
            metadata.options.push(...metadata.options.slice(0, 1))
        })
        expect(faults).toContainEqual(expect.stringContaining('stands twice'))
    })

    it('see a reference to nothing', () => {
        const faults = broken(({ metadata }) => {
            metadata.programs[0]?.programStages.push({ id: 'AbsentStage' })
        })
        expect(faults).toEqual(['AbsentStage is nowhere'])
    })

    it('see a value that does not fit', () => {
        const faults = broken(({ tracker }) => {
            tracker.trackedEntities[0]?.enrollments[0]?.events[0]?.dataValues.push(
                { dataElement: idOf.element('weight'), value: 'heavy' }
            )
        })
        expect(faults).toEqual(['heavy'])
    })

    it('see an option that is not in the set', () => {
        const faults = broken(({ metadata }) => {
            metadata.options = metadata.options.filter(
                ({ code }) => code !== 'FEMALE'
            )
        })
        expect(faults).toContain('FEMALE')
    })

    it('see an event before birth, after today, and in a stage of another program', () => {
        const faults = broken(({ tracker }) => {
            const events =
                tracker.trackedEntities[0]?.enrollments[0]?.events ?? []
            const [first, second, third] = events
            Object.assign(first ?? {}, { occurredAt: '1850-01-01' })
            Object.assign(second ?? {}, { occurredAt: '2026-11-23' })
            Object.assign(third ?? {}, { programStage: idOf.stage('hivVisit') })
        })
        expect(faults).toEqual(
            expect.arrayContaining([
                expect.stringContaining('on 1850-01-01'),
                expect.stringContaining('on 2026-11-23'),
                expect.stringContaining('do not belong together'),
            ])
        )
    })

    it('see a name without Arabic', () => {
        const faults = broken(({ metadata }) => {
            Object.assign(metadata.programs[0] ?? {}, { translations: [] })
        })
        expect(faults).toEqual(['Outpatient care is not translated'])
    })
})
