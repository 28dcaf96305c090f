import type { Clock } from '../../dates'
import {
    ancBp,
    planned,
    type EnrollmentSpec,
    type EventSpec,
    type PersonSpec,
} from '../record'
import { begin, contacts, CONTACT_WEEKS, daysUntil } from './antenatal'
import { births, type Birth } from './births'
import { adult, placeOf, type Invented } from './invented'

const expecting = (
    clock: Clock,
    number: number,
    today: number
): EnrollmentSpec => {
    const pregnancy = begin(clock, number, today)
    const came = daysUntil(today, number)
    const stayedAway = number % 8 === 5 && came.length > 1
    const days = stayedAway ? came.slice(0, -1) : came
    const missed = stayedAway ? came[came.length - 1] : undefined
    const next = CONTACT_WEEKS.find((week) => week * 7 > today) ?? 41
    return {
        program: 'maternal',
        enrolled: pregnancy.lmp(days[0] ?? today - 1),
        incident: pregnancy.lmp(0),
        events: [
            ...contacts(pregnancy, days),
            planned('antenatal', pregnancy.lmp(missed ?? next * 7)),
        ],
    }
}

const afterBirth = ({ ago, ahead }: Clock, { daysAgo }: Birth): EventSpec[] =>
    [2, 10, 42].map((day) =>
        day <= daysAgo
            ? {
                  stage: 'postnatal',
                  on: ago(daysAgo - day),
                  values: {
                      ...ancBp('116/74'),
                      temperature: '36.8',
                      breastfeeding: 'true',
                      feverAfterBirth: 'false',
                  },
              }
            : planned('postnatal', ahead(day - daysAgo))
    )

const delivery = (
    { ago }: Clock,
    { daysAgo, grams, mode }: Birth
): EventSpec => ({
    stage: 'delivery',
    on: ago(daysAgo),
    values: {
        deliveryDate: ago(daysAgo),
        deliveryMode: mode,
        birthOutcome: 'LIVE',
        birthWeight: String(grams),
        bloodLoss: mode === 'CAESAREAN' ? '550' : '250',
    },
})

const SIX_WEEKS = 42

const delivered = (
    clock: Clock,
    number: number,
    birth: Birth
): EnrollmentSpec => {
    const { daysAgo, gestation } = birth
    const pregnancy = begin(clock, number, daysAgo + gestation)
    const days = daysUntil(gestation - 1, number)
    return {
        program: 'maternal',
        enrolled: pregnancy.lmp(days[0] ?? 0),
        incident: pregnancy.lmp(0),
        ...(daysAgo > SIX_WEEKS
            ? {
                  status: 'COMPLETED' as const,
                  completed: clock.ago(daysAgo - SIX_WEEKS),
              }
            : {}),
        events: [
            ...contacts(pregnancy, days),
            delivery(clock, birth),
            ...afterBirth(clock, birth),
        ],
    }
}

const FIRST_DAY = 62
const STEP = 9
const SPAN = 214

/** A woman who bore one of the generated children, or else is pregnant. */
export const generatedMother = (
    clock: Clock,
    index: number,
    number: number
): PersonSpec => {
    const who: Invented = { number, sex: 'FEMALE' }
    const birth = births[index]
    const today = FIRST_DAY + ((index * STEP) % SPAN)
    return {
        place: placeOf(who),
        attributes: adult(who, clock, 18 + ((index * 5) % 22)),
        enrollments: [
            birth
                ? delivered(clock, number, birth)
                : expecting(clock, number, today),
        ],
    }
}
