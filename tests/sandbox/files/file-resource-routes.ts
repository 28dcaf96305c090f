import { answerJson } from '../http/answer'
import type { Call } from '../http/call'
import { Refusal, conflict, notFound } from '../http/refusal'
import type { Routes } from '../http/router'
import type { Json } from '../json'
import { userView } from '../system/user-view'
import type { Tracker } from '../tracker/tracker'
import type { FileResource } from './file-resources'
import { md5 } from './md5'

/** Kinds of files that a server would have to run or render, and therefore refuses. */
const refused = /\.(exe|dll|msi|com|bat|cmd|sh|jar|js|html?|xhtml|php|py|svg)$/i

/** Upload first, then name the file's id as the value of an attribute or data element. */
export function fileResourceRoutes(tracker: Tracker): Routes {
    const find = (id: string) => {
        const file = tracker.files.get(id)
        if (!file) {
            throw notFound('FileResource', id)
        }
        return file
    }
    return {
        'POST fileResources': async (call) => {
            const file = await uploaded(call, tracker)
            tracker.files.set(file.id, file)
            const response = {
                fileResource: resourceView(file, tracker),
                responseType: 'FileResource',
            }
            const accepted = { httpStatus: 'Accepted', httpStatusCode: 202 }
            return answerJson({ ...accepted, status: 'OK', response }, 202)
        },
        'GET fileResources/:id': (_, [id = '']) =>
            answerJson(resourceView(find(id), tracker)),
        'GET fileResources/:id/data': (_, [id = '']) => fileAnswer(find(id)),
    }
}

async function uploaded(call: Call, tracker: Tracker): Promise<FileResource> {
    const part = (await call.formData()).get('file')
    if (part === null || typeof part === 'string') {
        throw new Refusal(400, "Required part 'file' is not present.")
    }
    if (refused.test(part.name)) {
        throw conflict('File type not allowed', 'E6101')
    }
    return {
        id: tracker.newUid(),
        name: part.name,
        type: part.type || 'application/octet-stream',
        domain: call.query.get('domain') ?? 'DATA_VALUE',
        bytes: new Uint8Array(await part.arrayBuffer()),
        created: tracker.clock.now(),
        owner: call.user,
    }
}

/** A file is assigned once some record names it. */
function isAssigned(id: string, { store }: Tracker): boolean {
    const names = (values: ReadonlyMap<string, { value: string }>) =>
        [...values.values()].some(({ value }) => value === id)
    return (
        [...store.trackedEntities.values()].some((one) => names(one.values)) ||
        [...store.events.values()].some((one) => names(one.values))
    )
}

function resourceView(file: FileResource, tracker: Tracker): Json {
    const user = userView(file.owner)
    return {
        id: file.id,
        name: file.name,
        displayName: file.name,
        created: file.created,
        lastUpdated: file.created,
        createdBy: user,
        lastUpdatedBy: user,
        user,
        contentType: file.type,
        contentLength: file.bytes.byteLength,
        contentMd5: md5(file.bytes),
        assigned: isAssigned(file.id, tracker),
        domain: file.domain,
        hasMultipleStorageFiles: false,
        storageStatus: 'PENDING',
        sharing: {
            owner: file.owner.id,
            users: {},
            userGroups: {},
            public: '--------',
        },
        translations: [],
        favorites: [],
        favorite: false,
        attributeValues: [],
    }
}

export function fileAnswer(file: {
    readonly type: string
    readonly bytes: Uint8Array<ArrayBuffer>
}): Response {
    return new Response(file.bytes, {
        headers: { 'Content-Type': `${file.type};charset=UTF-8` },
    })
}
