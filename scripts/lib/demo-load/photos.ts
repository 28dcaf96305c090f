import * as v from 'valibot'
import type { DemoPerson } from '../../../tests/sandbox/data/consistency/read-data'
import { withAttribute, type DemoFile } from './people'
import { succeeded, type Server } from './server'

const uploaded = v.object({
    response: v.object({ fileResource: v.object({ id: v.string() }) }),
})

const upload = async (
    server: Server,
    { base64, contentType }: DemoFile
): Promise<string | undefined> => {
    const form = new FormData()
    const bytes = Buffer.from(base64, 'base64')
    form.append('file', new Blob([bytes], { type: contentType }), 'photo.png')
    const answer = await server.send('POST', 'fileResources', form)
    const { success, output } = v.safeParse(uploaded, answer.body)
    return succeeded(answer) && success
        ? output.response.fileResource.id
        : undefined
}

/** A person with their photo sent before them; who is there already keeps the photo they have. */
export const withPhotos = async (
    server: Server,
    files: readonly DemoFile[],
    { person, isThere }: { person: DemoPerson; isThere: boolean }
): Promise<DemoPerson> => {
    let changed = person
    for (const file of files) {
        if (file.owner === person.trackedEntity) {
            const photo = isThere ? undefined : await upload(server, file)
            changed = withAttribute(changed, file.property, photo)
        }
    }
    return changed
}
