import type { Clock } from '../dates'
import { bp, problem } from './record'
import type { EventSpec, PersonMaker, PersonSpec } from './record'

const shared = (clock: Clock) => ({
    familyName: 'Sow',
    sex: 'FEMALE',
    birthDate: clock.born(22, 15),
    village: 'River Bank, Kolima',
})

const twin = (
    clock: Clock,
    own: PersonSpec['attributes'],
    events: EventSpec[]
): PersonSpec => ({
    place: 'kolimaCentre',
    attributes: { ...shared(clock), ...own },
    enrollments: [{ program: 'outpatient', enrolled: clock.ago(700), events }],
})

/** One of two twins whose names differ in one letter; this one has asthma. */
export const fatoumata: PersonMaker = (clock) =>
    twin(clock, { givenName: 'Fatoumata', nationalId: 'SB-5502-17' }, [
        problem(clock.ago(700), ['J45', 'ACTIVE'], {
            problemOnset: clock.born(9),
        }),
        {
            stage: 'visit',
            on: clock.ago(45),
            values: {
                ...bp('112/70'),
                pulse: '104',
                respiratoryRate: '26',
                oxygenSaturation: '93',
                weight: '54.2',
                diagnosis: 'J45',
                medicine: 'SALBUTAMOL',
                dose: '2 puffs when short of breath',
                allergySubstance: 'NSAID',
            },
        },
    ])

/** The other twin, in good health. */
export const fatimata: PersonMaker = (clock) =>
    twin(clock, { givenName: 'Fatimata', nationalId: 'SB-5502-18' }, [
        {
            stage: 'visit',
            on: clock.ago(45),
            values: {
                ...bp('116/74'),
                pulse: '72',
                weight: '57.9',
                diagnosis: 'Z00',
                noAllergy: 'true',
            },
        },
    ])
