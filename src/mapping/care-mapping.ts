import * as v from 'valibot'
import { codes, described, elementSource, text, uid } from './schema-parts'

/** One dose of one vaccine. */
export const immunizationMapping = v.object({
    vaccine: described(
        text,
        'Short name of the vaccine, such as bcg, opv, penta'
    ),
    name: described(text, 'Name on the chart'),
    dose: v.optional(
        described(v.number(), 'Number of the dose; 0 is the birth dose')
    ),
    source: described(elementSource, 'Where the dose is recorded'),
    recordedAs: described(
        v.picklist(['yes-no', 'date', 'dose-number', 'coded']),
        'How: a yes, the date given, the number of the dose, or a code'
    ),
    givenCodes: v.optional(
        described(codes, 'Codes that mean given, when recorded as a code'),
        []
    ),
    reasonNotGiven: v.optional(
        described(uid, 'Data element with the reason why it was not given')
    ),
})

/** A drug or regimen that was given, prescribed or taken. */
export const medicationMapping = v.object({
    name: v.optional(
        described(
            text,
            'Name of the drug, when the value only says yes or the dose'
        )
    ),
    source: described(elementSource, 'Where it is recorded'),
    recordedAs: described(
        v.picklist(['yes-no', 'drug', 'dose', 'days-supplied', 'status']),
        'What the value is: a yes, the drug or regimen, the dose, days supplied, a status'
    ),
    unit: v.optional(described(text, 'UCUM unit of a dose')),
})

const sources = (description: string) =>
    v.optional(described(v.array(elementSource), description), [])

/** How the record tells a pregnancy. */
export const pregnancyMapping = v.object({
    programs: v.optional(
        described(
            v.array(uid),
            'Programs of which each enrollment is a pregnancy'
        ),
        []
    ),
    pregnant: v.optional(
        described(
            v.array(
                v.object({
                    ...elementSource.entries,
                    yesCodes: v.optional(
                        described(codes, 'Values that mean pregnant'),
                        ['true']
                    ),
                    noCodes: v.optional(
                        described(codes, 'Values that mean not pregnant'),
                        ['false']
                    ),
                })
            ),
            'Where it is recorded whether the woman is pregnant'
        ),
        []
    ),
    lastMenstrualPeriod: sources('First day of the last menstrual period'),
    dueDate: sources('Expected date of delivery'),
    gestationalAgeWeeks: sources('Gestational age in completed weeks'),
    gravida: sources('Number of pregnancies'),
    parity: sources('Number of births'),
    deliveryDate: sources('Date of delivery; it ends the pregnancy'),
    outcome: sources('Outcome or way of delivery'),
    contactStages: v.optional(
        described(
            v.array(uid),
            'Stages of which an event is an antenatal contact'
        ),
        []
    ),
})

export type ImmunizationMapping = v.InferOutput<typeof immunizationMapping>
export type MedicationMapping = v.InferOutput<typeof medicationMapping>
export type PregnancyMapping = v.InferOutput<typeof pregnancyMapping>
