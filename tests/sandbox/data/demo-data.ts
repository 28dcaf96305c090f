import { clockAt } from './dates'
import { demoMapping } from './demo-mapping'
import { demoPeople } from './demo-people'
import { demoFacility } from './facility'
import { demoMetadata } from './metadata/demo-metadata'
import { keysOf } from './metadata/keys'
import { trackedEntity } from './people/build-tracker'
import { everybody } from './people/everybody'
import { families, relationshipsOf } from './people/families'
import { generatedPeople } from './people/generated/generated-people'
import { photoFiles } from './people/photo'

export { demoMapping, demoPeople }

const demoTracker = (today: string) => {
    const clock = clockAt(today)
    return {
        trackedEntities: [
            ...keysOf(everybody).map((key) =>
                trackedEntity(key, everybody[key](clock))
            ),
            ...generatedPeople(clock).map(([key, person]) =>
                trackedEntity(key, person)
            ),
        ],
        relationships: relationshipsOf(families),
        files: photoFiles,
    }
}

/** An invented small country: its clinics, programs and two hundred people, as of a given day (ISO date). */
export const demoData = (
    today: string
): {
    metadata: unknown[]
    facility: unknown
    tracker: unknown
    dataStore: Record<string, Record<string, unknown>>
} => ({
    metadata: [demoMetadata()],
    facility: demoFacility(),
    tracker: demoTracker(today),
    dataStore: { 'patient-chart': { mapping: demoMapping } },
})
