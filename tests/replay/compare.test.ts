import type { Answer } from './compare'
import { compareAnswer } from './compare'
import type { Recording } from './read-recordings'

const person = {
    trackedEntity: 'AbcDef12345',
    updatedAt: '2026-11-22T18:45:20.091',
    attributes: [
        { attribute: 'AttrFirst01', value: 'Awa' },
        { attribute: 'AttrLast001', value: 'Diallo' },
    ],
    events: [{ event: 'EventOne001', dataValues: [] }],
}

function recorded(
    answer: unknown,
    path = '/api/tracker/x?fields=*'
): Recording {
    return {
        name: 'one',
        user: 'admin',
        method: 'GET',
        path,
        body: undefined,
        status: 200,
        contentType: 'application/json;charset=UTF-8',
        answer,
        cut: false,
        note: '',
    }
}

function answered(body: unknown): Answer {
    return { status: 200, contentType: 'application/json', body }
}

const differences = (body: unknown) =>
    compareAnswer(recorded(person), answered(body))

test('the same answer matches, and so do another time and another order of values', () => {
    expect(differences(person)).toEqual([])
    const attributes = [...person.attributes].reverse()
    const updatedAt = '2026-11-22T20:00:00.000'
    expect(differences({ ...person, attributes, updatedAt })).toEqual([])
})

test('a missing key is rejected, also deep inside', () => {
    const rest = { ...person }
    Reflect.deleteProperty(rest, 'attributes')
    expect(differences(rest)).toEqual(['/attributes is missing'])
    const events = [{ event: 'EventOne001' }]
    expect(differences({ ...person, events })).toEqual([
        '/events[]/dataValues is missing',
    ])
})

test('an extra key is rejected unless the recording was cut', () => {
    const more = { ...person, orgUnit: 'OrgUnit0001' }
    expect(differences(more)).toEqual(['/orgUnit is extra'])
    const cut = { ...recorded(person), cut: true }
    expect(compareAnswer(cut, answered(more))).toEqual([])
})

test('another value, type or number of items is rejected', () => {
    expect(
        differences({ ...person, trackedEntity: 'ZbcDef12345' })
    ).toHaveLength(1)
    expect(differences({ ...person, events: {} })).toHaveLength(1)
    expect(
        differences({ ...person, attributes: person.attributes.slice(1) })
    ).toEqual(['/attributes: 1 items instead of 2'])
    const attributes = person.attributes.map((a) => ({ ...a, value: 'Awa' }))
    expect(differences({ ...person, attributes })).toHaveLength(1)
})

test('a time that is none is rejected', () => {
    expect(differences({ ...person, updatedAt: 'yesterday' })).toHaveLength(1)
})

test('another status, content type or error code is rejected; wording is free', () => {
    const error = { status: 'ERROR', message: 'Not here', errorCode: 'E1005' }
    const refused = { ...recorded(error), status: 404 }
    const answer = { ...answered(error), status: 404 }
    const worded = { ...error, message: 'Nowhere to be found' }
    expect(compareAnswer(refused, { ...answer, body: worded })).toEqual([])
    expect(compareAnswer(refused, { ...answer, status: 409 })).toHaveLength(1)
    expect(
        compareAnswer(refused, { ...answer, contentType: 'text/html' })
    ).toHaveLength(1)
    const coded = { ...error, errorCode: 'E1006' }
    expect(compareAnswer(refused, { ...answer, body: coded })).toHaveLength(1)
})

test('the order of a list counts only where the request names one', () => {
    const list = {
        events: [{ event: 'EventOne001' }, { event: 'EventTwo002' }],
    }
    const turned = { events: [...list.events].reverse() }
    const unordered = recorded(list, '/api/tracker/events?fields=event')
    const ordered = recorded(
        list,
        '/api/tracker/events?fields=event&order=event'
    )
    expect(compareAnswer(unordered, answered(turned))).toEqual([])
    expect(compareAnswer(ordered, answered(turned))).toHaveLength(2)
})
