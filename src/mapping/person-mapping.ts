import * as v from 'valibot'
import { anySource, codes, described, text, uid } from './schema-parts'

const attributes = (description: string) =>
    v.optional(
        described(
            v.array(uid),
            `${description}; the first attribute with a value counts`
        ),
        []
    )

const sexCodes = v.object({
    female: v.optional(described(codes, 'Codes that mean female'), []),
    male: v.optional(described(codes, 'Codes that mean male'), []),
    other: v.optional(described(codes, 'Codes of any other recorded sex'), []),
})

const identifier = v.object({
    attribute: described(uid, 'Attribute that holds the identifier'),
    label: v.optional(
        described(text, 'Short label, such as NID; else the attribute’s name')
    ),
})

/** A date of death, or a coded status of which some codes mean dead. */
const deathSource = v.object({
    source: described(anySource, 'Where death is recorded'),
    deadCodes: v.optional(
        described(
            codes,
            'Codes that mean dead; when absent the value is the date of death'
        )
    ),
})

/** Which attributes say who the person is. */
export const personMapping = v.object({
    trackedEntityType: described(
        uid,
        'The type of tracked entity that is a person'
    ),
    givenName: attributes('Given name'),
    middleName: attributes('Middle name'),
    familyName: attributes('Family name'),
    fullName: attributes('The whole name in one attribute'),
    birthDate: attributes('Date of birth'),
    birthDateEstimated: attributes('Yes when the date of birth is an estimate'),
    sex: v.optional(
        described(
            v.object({
                attributes: described(
                    v.array(uid),
                    'Attributes that hold the sex; the first one with a value counts'
                ),
                codes: described(sexCodes, 'What the codes mean'),
            }),
            'Sex, and what its codes mean'
        )
    ),
    identifiers: v.optional(
        described(v.array(identifier), 'Identifiers, the most important first'),
        []
    ),
    phone: attributes('Phone numbers'),
    address: attributes('Parts of the address, in reading order'),
    photo: attributes('Photo (an image attribute)'),
    death: v.optional(
        described(
            v.array(deathSource),
            'How the record says that the person died'
        ),
        []
    ),
})

export type PersonMapping = v.InferOutput<typeof personMapping>
export type DeathSource = v.InferOutput<typeof deathSource>
