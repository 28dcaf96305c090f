import { answerJson } from '../http/answer'
import type { Call } from '../http/call'
import { jsonBody } from '../http/call'
import { notFound } from '../http/refusal'
import type { Routes } from '../http/router'
import type { Json } from '../json'
import type { Tracker } from '../tracker/tracker'
import { importPayload } from './import'
import { importOptions } from './import-options'
import { payloadOf } from './read-payload'

/** The one door for all tracker data, and the jobs of asynchronous imports. */
export function importRoutes(tracker: Tracker): Routes {
    const reports = new Map<string, Json>()
    const reportOf = (id: string) => {
        const report = reports.get(id)
        if (!report) {
            throw notFound('Job', id)
        }
        return report
    }
    return {
        'POST tracker': async (call) => {
            const options = importOptions(call)
            const payload = payloadOf(await jsonBody(call))
            const { user } = call
            const rules = options.skipRules ? undefined : await tracker.rules()
            const importer = { tracker, user, rules }
            const done = importPayload(payload, options, importer)
            if (options.asynchronous) {
                const id = tracker.newUid()
                reports.set(id, done.report)
                return answerJson(jobAdded(id, call))
            }
            return answerJson(done.report, done.failed ? 409 : 200)
        },
        'GET tracker/jobs/:id': (_, [id = '']) => {
            reportOf(id)
            return answerJson([finished(tracker.clock.now())])
        },
        'GET tracker/jobs/:id/report': (_, [id = '']) =>
            answerJson(reportOf(id)),
    }
}

/** The location lacks `/api`, as DHIS2's does. */
function jobAdded(id: string, { base }: Call): Json {
    return {
        httpStatus: 'OK',
        httpStatusCode: 200,
        status: 'OK',
        message: 'Tracker job added',
        response: {
            id,
            location: `${base}/tracker/jobs/${id}`,
            responseType: 'TrackerJob',
        },
    }
}

function finished(time: string): Json {
    return {
        level: 'INFO',
        category: 'TRACKER_IMPORT_JOB',
        time,
        message: 'Import complete',
        completed: true,
    }
}
