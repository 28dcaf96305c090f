import * as v from 'valibot'
import {
    readData,
    type Demo,
    type DemoPerson,
} from '../../../tests/sandbox/data/consistency/read-data'
import { fitsMetadata } from '../../../tests/sandbox/data/consistency/value-faults'
import { demoData } from '../../../tests/sandbox/data/demo-data'
import { idOf } from '../../../tests/sandbox/data/ids'

const fileSchema = v.object({
    files: v.array(
        v.object({
            owner: v.string(),
            property: v.string(),
            contentType: v.string(),
            base64: v.string(),
        })
    ),
})

export type DemoFile = v.InferOutput<typeof fileSchema>['files'][number]
export type Relationship = Demo['tracker']['relationships'][number]

/** The people of the demo as a server is to get them. */
export interface People {
    people: readonly DemoPerson[]
    relationships: readonly Relationship[]
    files: readonly DemoFile[]
}

const withoutUnfit = (demo: Demo, person: DemoPerson): DemoPerson => {
    const fits = fitsMetadata(demo)
    return {
        ...person,
        enrollments: person.enrollments.map((enrollment) => ({
            ...enrollment,
            events: enrollment.events.filter(({ dataValues }) =>
                dataValues.every(({ dataElement, value }) =>
                    fits({ field: dataElement, value })
                )
            ),
        })),
    }
}

/** All people as of a day; visits with values that are broken on purpose only if asked for. */
export const peopleOf = (today: string, withBroken: boolean): People => {
    const data = demoData(today)
    const demo = readData(data)
    const { trackedEntities, relationships } = demo.tracker
    const broken = idOf.person('brokenValues')
    return {
        people: trackedEntities.map((person) =>
            person.trackedEntity === broken && !withBroken
                ? withoutUnfit(demo, person)
                : person
        ),
        relationships,
        files: v.parse(fileSchema, data.tracker).files,
    }
}

/** The person with another value, or none, for one attribute. */
export const withAttribute = (
    person: DemoPerson,
    attribute: string,
    value: string | undefined
): DemoPerson => {
    const change = (list: DemoPerson['attributes']) =>
        list.flatMap((one) =>
            one.attribute !== attribute
                ? [one]
                : value === undefined
                  ? []
                  : [{ ...one, value }]
        )
    return {
        ...person,
        attributes: change(person.attributes),
        enrollments: person.enrollments.map((one) => ({
            ...one,
            attributes: change(one.attributes),
        })),
    }
}
