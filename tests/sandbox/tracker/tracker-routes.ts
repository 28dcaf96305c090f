import { answerMessage } from '../http/answer'
import type { Call } from '../http/call'
import { badQuery } from '../http/refusal'
import type { Routes } from '../http/router'
import { importRoutes } from '../tracker-import/import-routes'
import { eventChanges, personChanges } from './change-log'
import { listEnrollments } from './enrollment-list'
import { listEvents } from './event-list'
import { eventView } from './event-view'
import { fileRoutes } from './file-routes'
import { changesHandler, listHandler, singleHandler } from './handlers'
import { readEnrollment, readEvent, readPerson } from './lookup'
import { noteRoutes } from './note-routes'
import { overrideOwnership, transferOwnership } from './ownership'
import { listPeople } from './person-list'
import { enrollmentView, personView } from './person-view'
import {
    listRelationships,
    readRelationship,
    relationshipView,
} from './relationship-view'
import type { Tracker } from './tracker'

const people = {
    name: 'trackedEntities',
    unset: '*,!relationships,!enrollments,!events,!programOwners',
    view: personView,
    list: listPeople,
    read: readPerson,
}

const enrollments = {
    name: 'enrollments',
    unset: '*,!relationships,!events,!attributes',
    view: enrollmentView,
    list: listEnrollments,
    read: readEnrollment,
}

const events = {
    name: 'events',
    unset: '*,!relationships',
    view: eventView,
    list: listEvents,
    read: readEvent,
}

const relationships = {
    name: 'relationships',
    unset: '*',
    view: relationshipView,
    list: listRelationships,
}

/** Everything under `tracker`. */
export function trackerRoutes(tracker: Tracker): Routes {
    return {
        'GET tracker/trackedEntities': listHandler(tracker, people),
        'GET tracker/trackedEntities/:id': singleHandler(tracker, people),
        'GET tracker/trackedEntities/:id/changeLogs': changesHandler(
            tracker,
            (viewer, id) => personChanges(readPerson(viewer, id), viewer)
        ),
        'GET tracker/enrollments': listHandler(tracker, enrollments),
        'GET tracker/enrollments/:id': singleHandler(tracker, enrollments),
        'GET tracker/events': listHandler(tracker, events),
        'GET tracker/events/:id': singleHandler(tracker, events),
        'GET tracker/events/:id/changeLogs': changesHandler(
            tracker,
            (viewer, id) =>
                eventChanges(readEvent(viewer, id), tracker.changeLogs)
        ),
        'GET tracker/relationships': listHandler(tracker, relationships),
        'GET tracker/relationships/:id': singleHandler(tracker, {
            ...relationships,
            read: readRelationship,
        }),
        ...(tracker.since43 ? routesSince43(tracker) : {}),
        ...fileRoutes(tracker),
        'POST tracker/ownership/override': (call) => {
            overrideOwnership(call, tracker)
            return answerMessage(200, 'Temporary Ownership granted')
        },
        'PUT tracker/ownership/transfer': (call) => {
            transferOwnership(call, tracker)
            return answerMessage(200, 'Ownership transferred')
        },
        ...noteRoutes(tracker),
        ...importRoutes(tracker),
    }
}

/** Beta endpoints that part the two kinds of events; every event here has an enrollment. */
function routesSince43(tracker: Tracker): Routes {
    const singleEvents = {
        ...events,
        name: 'singleEvents',
        list: (call: Call) => {
            const program = call.query.get('program') ?? ''
            throw badQuery(
                `Program specified is not an event program: ${program}`
            )
        },
    }
    const trackerEvents = { ...events, name: 'trackerEvents' }
    return {
        'GET tracker/trackerEvents': listHandler(tracker, trackerEvents),
        'GET tracker/singleEvents': listHandler(tracker, singleEvents),
    }
}
