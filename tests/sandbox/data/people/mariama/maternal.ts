import type { Clock } from '../../dates'
import { ancBp, planned } from '../record'
import type { EnrollmentSpec, EventSpec, Values } from '../record'

const contact = (on: string, values: Values): EventSpec => ({
    stage: 'antenatal',
    on,
    values: {
        dangerHeadache: 'false',
        dangerVision: 'false',
        dangerBleeding: 'false',
        dangerSwelling: 'false',
        ...values,
    },
})

const firstContact = ({ ago, ahead }: Clock) =>
    contact(ago(86), {
        lmp: ago(171),
        edd: ahead(109),
        ...ancBp('128/82'),
        weight: '69.1',
        haemoglobin: '9.8',
        urineProtein: 'NEG',
        medicine: 'FERROUS',
        dose: '1 tablet once a day',
        daysSupplied: '60',
    })

const latestContacts = ({ ago }: Clock): EventSpec[] => [
    contact(ago(58), {
        ...ancBp('136/88'),
        weight: '69.6',
        fundalHeight: '16',
        fetalHeartRate: '148',
        urineProtein: 'NEG',
    }),
    contact(ago(30), {
        ...ancBp('148/94'),
        weight: '70.8',
        fundalHeight: '20',
        fetalHeartRate: '144',
        haemoglobin: '10.2',
        urineProtein: 'TRACE',
    }),
    contact(ago(12), {
        ...ancBp('160/102'),
        weight: '72.6',
        fundalHeight: '22',
        fetalHeartRate: '150',
        haemoglobin: '10.4',
        urineProtein: 'P2',
        dangerHeadache: 'true',
        dangerSwelling: 'true',
        reducedMovements: 'false',
    }),
]

/** A pregnancy of 24 weeks and 3 days. */
export const mariamaMaternal = (clock: Clock): EnrollmentSpec => ({
    program: 'maternal',
    enrolled: clock.ago(86),
    incident: clock.ago(171),
    events: [
        firstContact(clock),
        ...latestContacts(clock),
        planned('antenatal', clock.ahead(6)),
        planned('antenatal', clock.ahead(39)),
    ],
})
