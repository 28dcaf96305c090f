import type { Clock } from '../../dates'
import { randomFrom, type Random } from '../../random'
import {
    planned,
    type EventSpec,
    type PersonSpec,
    type Values,
} from '../record'
import { adult, placeOf, type Invented } from './invented'

const HALF_YEAR = 182
const UNTREATED = 60000

const loadAt = (random: Random, at: number): Values => {
    if (at % 2 === 1) {
        return {}
    }
    const copies =
        at === 0
            ? UNTREATED + random.between(0, 90000)
            : random.between(0, 2) * 20
    return { viralLoad: String(copies) }
}

const visit = (random: Random, on: string, at: number): EventSpec => ({
    stage: 'hivVisit',
    on,
    values: {
        regimen: 'TLD',
        regimenDays: at === 0 ? '30' : '180',
        adherence: 'GOOD',
        ...loadAt(random, at),
        ...(at < 3 ? { cd4: String(random.between(180, 420) + at * 90) } : {}),
        clinicalStage: at === 0 ? 'STAGE_2' : 'STAGE_1',
        weight: (58 + random.between(0, 12) + Math.min(at, 4)).toFixed(1),
        tbScreenPositive: 'false',
        cotrimoxazole: String(at < 2),
    },
})

const dueIn = (index: number): number =>
    index < 4 ? index * 2 : index % 6 === 5 ? -20 : (index * 17) % 150

/** HIV care of one to eight years, the virus suppressed since the first half year. */
export const generatedHivPatient = (
    clock: Clock,
    index: number,
    number: number
): PersonSpec => {
    const who: Invented = { number, sex: index % 5 < 3 ? 'FEMALE' : 'MALE' }
    const random = randomFrom(number)
    const visits = 3 + (index % 8) * 2
    const last = HALF_YEAR - dueIn(index)
    const on = (at: number) => clock.ago(last + (visits - 1 - at) * HALF_YEAR)
    return {
        place: placeOf(who),
        attributes: {
            ...adult(who, clock, 26 + ((index * 5) % 31)),
            hivNumber: `HC-${1000 + number}`,
        },
        enrollments: [
            {
                program: 'hiv',
                enrolled: on(0),
                events: [
                    ...Array.from({ length: visits }, (_, at) =>
                        visit(random, on(at), at)
                    ),
                    planned('hivVisit', clock.ahead(dueIn(index))),
                ],
            },
        ],
    }
}
