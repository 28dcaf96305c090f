import type { Clock } from '../../dates'
import { planned } from '../record'
import type { EnrollmentSpec, EventSpec, Values } from '../record'

const hivVisit = (on: string, values: Values): EventSpec => ({
    stage: 'hivVisit',
    on,
    values: {
        regimen: 'TLD',
        adherence: 'GOOD',
        clinicalStage: 'STAGE_1',
        tbScreenPositive: 'false',
        ...values,
    },
})

const hivStart = ({ ago }: Clock): EventSpec[] => [
    hivVisit(ago(1356), {
        regimen: 'TLE',
        regimenDays: '30',
        weight: '64.8',
        cd4: '212',
        clinicalStage: 'STAGE_2',
        oralThrush: 'true',
        cotrimoxazole: 'true',
    }),
    hivVisit(ago(1326), {
        regimen: 'TLE',
        regimenDays: '60',
        weight: '65.1',
        oralThrush: 'false',
        cotrimoxazole: 'true',
    }),
    hivVisit(ago(1176), { viralLoad: '84000', cd4: '260', weight: '66.9' }),
    hivVisit(ago(990), { viralLoad: '410', cd4: '355', regimenDays: '180' }),
]

const hivSteady = ({ ago, ahead }: Clock): EventSpec[] => [
    hivVisit(ago(810), { viralLoad: '40', cd4: '428', regimenDays: '180' }),
    hivVisit(ago(630), { adherence: 'FAIR', regimenDays: '90' }),
    hivVisit(ago(540), {
        viralLoad: '1850',
        adherence: 'FAIR',
        weight: '68.8',
    }),
    hivVisit(ago(450), { viralLoad: '60', cd4: '465', regimenDays: '180' }),
    hivVisit(ago(270), { viralLoad: '0', cd4: '510', regimenDays: '180' }),
    hivVisit(ago(86), { viralLoad: '0', weight: '69.1', regimenDays: '90' }),
    planned('hivVisit', ahead(21)),
]

/** HIV care, with one year of poor adherence. */
export const mariamaHiv = (clock: Clock): EnrollmentSpec => ({
    program: 'hiv',
    enrolled: clock.ago(1356),
    events: [...hivStart(clock), ...hivSteady(clock)],
})
