import { doseFaults } from './consistency/dose-faults'
import { happened } from './consistency/facts'
import { familyFaults } from './consistency/family-faults'
import { lifeFaults } from './consistency/life-faults'
import { rangeFaults } from './consistency/range-faults'
import { readData, type Demo } from './consistency/read-data'
import { ruleFaults } from './consistency/rule-faults'
import { demoData, demoPeople } from './demo-data'
import { idOf } from './ids'
import type { ElementKey } from './metadata/data-elements'

const TODAY = '2026-11-22'

const demoAt = (today: string): Demo => readData(demoData(today))

const clinicalFaults = (demo: Demo): string[] => [
    ...rangeFaults(demo),
    ...doseFaults(demo),
    ...lifeFaults(demo),
    ...familyFaults(demo),
    ...ruleFaults(demo),
]

const BROKEN = demoPeople.brokenValues

describe('the records of the data set', () => {
    it.each([TODAY, '2024-02-29', '2027-03-01'])(
        'are clinically possible when opened on %s',
        (today) => {
            const faults = clinicalFaults(demoAt(today))
            expect(faults.filter((one) => !one.startsWith(BROKEN))).toEqual([])
        }
    )
})

describe('the clinical checks', () => {
    const changed = (
        [person, element, value]: [string, ElementKey, string],
        check: (demo: Demo) => string[]
    ): string[] => {
        const demo = demoAt(TODAY)
        const found = demo.tracker.trackedEntities
            .filter(({ trackedEntity }) => trackedEntity === person)
            .flatMap(happened)
            .flatMap(({ dataValues }) => dataValues)
            .find(({ dataElement }) => dataElement === idOf.element(element))
        Object.assign(found ?? {}, { value })
        return check(demo)
    }

    it.each([
        [['mariama', 'temperature', '52'], 'temperature 52'],
        [['mariama', 'diastolic', '137'], 'apart'],
        [['diabetic', 'weight', '150.4'], 'to 90.1 kg'],
        [['nineYearsDiabetic', 'bodyMassIndex', '44.4'], 'index 44.4'],
    ] as const)('see what is impossible: %s', ([who, element, value], said) => {
        const faults = changed([demoPeople[who], element, value], rangeFaults)
        expect(faults).toContainEqual(expect.stringContaining(said))
    })

    it('see a dose that comes again', () => {
        const { falteringChild } = demoPeople
        expect(
            changed([falteringChild, 'dosePenta', '2'], doseFaults)
        ).toContainEqual(expect.stringContaining('dosePenta 2'))
    })

    it('see a due date that is not forty weeks after the last period', () => {
        expect(
            changed([demoPeople.mariama, 'edd', '2027-01-01'], lifeFaults)
        ).toContainEqual(expect.stringContaining('due on 2027-01-01'))
    })

    it('see a birth that only one of two records tells', () => {
        const demo = demoAt(TODAY)
        const [first] = demo.tracker.relationships
        Object.assign(first?.to.trackedEntity ?? {}, {
            trackedEntity: demoPeople.infant,
        })
        expect(familyFaults(demo)).toContainEqual(
            expect.stringContaining('nobody was born')
        )
    })

    it('see a visit after death', () => {
        const demo = demoAt(TODAY)
        const [visit] = demo.tracker.trackedEntities
            .filter(
                ({ trackedEntity }) => trackedEntity === demoPeople.deceased
            )
            .flatMap(happened)
        Object.assign(visit ?? {}, { occurredAt: TODAY })
        expect(lifeFaults(demo)).toContainEqual(
            expect.stringContaining('after death')
        )
    })

    it('see a rule that names no variable', () => {
        const demo = demoAt(TODAY)
        Object.assign(demo.metadata.programRules[0] ?? {}, {
            condition: '#{absent} > 3',
        })
        expect(ruleFaults(demo)).toContainEqual(
            expect.stringContaining('nothing is called absent')
        )
    })
})
