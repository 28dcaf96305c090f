import type { Clock } from '../dates'
import type { PlaceKey } from '../places'
import { planned } from './record'
import type { EnrollmentSpec, EventSpec, Values } from './record'

/** A course of TB treatment as it began, and how it ended if it did. */
export interface TbCourse {
    startedDaysAgo: number
    weight: number
    outcome?: 'CURED' | 'FINISHED' | 'LOST'
    place?: PlaceKey
    /** Monthly visits kept before the person stayed away; all when absent. */
    visitsKept?: number
}

const MONTH = 30
const MONTHS = 6
const FIRST_PHASE = 2
const OUTCOME_DAY = 182

const smearAt = (month: number): Values =>
    month === 2 || month === 5 ? { smear: 'NEG' } : {}

const visitAt = (on: string, month: number, weight: number): EventSpec => ({
    stage: 'tbVisit',
    on,
    values: {
        tbRegimen: month < FIRST_PHASE ? 'RHZE' : 'RH',
        tbRegimenDays: '30',
        ...(month > 0 ? { tbDosesMissed: String(month % 3) } : {}),
        weight: (weight + month * 0.9).toFixed(1),
        temperature: month === 0 ? '37.8' : '36.7',
        yellowEyes: 'false',
        ...smearAt(month),
    },
})

const diagnosis = (on: string, weight: number): EventSpec => ({
    stage: 'tbDiagnosis',
    on,
    values: {
        tbSite: 'LUNG',
        rapidTbTest: 'FOUND',
        smear: 'P2',
        weight: weight.toFixed(1),
    },
})

const visitsOf = ({ ago }: Clock, course: TbCourse): EventSpec[] => {
    const { startedDaysAgo, weight, visitsKept = MONTHS } = course
    return Array.from({ length: visitsKept }, (_, month) => month)
        .filter((month) => month * MONTH <= startedDaysAgo)
        .map((month) =>
            visitAt(ago(startedDaysAgo - month * MONTH), month, weight)
        )
}

const ending = (clock: Clock, course: TbCourse, visits: number) => {
    const { startedDaysAgo, outcome } = course
    const on = (day: number) => clock.ago(startedDaysAgo - day)
    return outcome
        ? {
              stage: 'tbOutcome' as const,
              on: on(OUTCOME_DAY),
              values: { tbOutcome: outcome },
          }
        : planned('tbVisit', on(visits * MONTH))
}

/** Six months of treatment for TB of the lung, as far as it has come. */
export const tbCourse = (clock: Clock, course: TbCourse): EnrollmentSpec => {
    const started = clock.ago(course.startedDaysAgo)
    const visits = visitsOf(clock, course)
    const { outcome, place } = course
    return {
        program: 'tb',
        ...(place ? { place } : {}),
        enrolled: started,
        incident: clock.ago(course.startedDaysAgo + 3),
        ...(outcome
            ? {
                  status: 'COMPLETED' as const,
                  completed: clock.ago(course.startedDaysAgo - OUTCOME_DAY),
              }
            : {}),
        events: [
            diagnosis(started, course.weight),
            ...visits,
            ending(clock, course, visits.length),
        ],
    }
}
