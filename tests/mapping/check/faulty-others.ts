import { uid } from '../../fixtures/builders'
import {
    type Faulty,
    from,
    flag,
    list,
    writing,
    person,
    shapesWith,
    onceOnly,
    heartOfSamples,
} from './faulty-parts'

export const FAULTY_OTHERS = {
    'stage-not-in-program': [
        {
            says: 'new problems in a stage of another program',
            parts: { newProblems: { ...writing, program: uid('heart') } },
            path: 'newProblems.programStage',
            id: uid('problems'),
            details: {
                program: uid('heart'),
                mend: {
                    kind: 'set',
                    path: 'newProblems.program',
                    value: uid('clinic'),
                },
            },
            mends: true,
        },
    ],
    'other-type': [
        {
            says: 'a program of samples',
            parts: { programs: [uid('clinic'), uid('heart')], problems: [] },
            shapes: shapesWith({ programs: heartOfSamples }),
            path: 'programs.1',
            id: uid('heart'),
            mends: true,
        },
    ],
    'name-missing': [
        {
            says: 'a middle name alone',
            parts: person({
                givenName: [],
                familyName: [],
                middleName: [uid('given')],
            }),
            path: 'person',
            id: uid('person'),
            mends: false,
        },
    ],
    'mapped-twice': [
        {
            says: 'an attribute in one list',
            parts: person({ phone: [uid('phone'), uid('phone')] }),
            path: 'person.phone.1',
            id: uid('phone'),
            mends: true,
        },
        {
            says: 'a yes or no of one name',
            parts: { problems: [flag({}), flag({ code: 'J45' })] },
            path: 'problems.1',
            id: uid('diabetic'),
            mends: true,
        },
        {
            says: 'a problem list',
            parts: { problems: [list, list] },
            path: 'problems.1',
            id: uid('problems'),
            mends: true,
        },
        {
            says: 'a medicine',
            parts: {
                medications: [
                    { source: from('remark'), recordedAs: 'drug' },
                    { source: from('remark'), recordedAs: 'drug' },
                ],
            },
            path: 'medications.1',
            id: uid('remark'),
            mends: true,
        },
        {
            says: 'a date of delivery',
            parts: {
                pregnancy: {
                    deliveryDate: [from('delivered'), from('delivered')],
                },
            },
            path: 'pregnancy.deliveryDate.1',
            id: uid('delivered'),
            mends: true,
        },
    ],
    'list-missing': [
        {
            says: 'a stage that no problem list is',
            parts: { problems: [], newProblems: writing },
            path: 'newProblems.programStage',
            id: uid('problems'),
            mends: false,
        },
    ],
    'stage-not-repeatable': [
        {
            says: 'one event only',
            parts: { newProblems: writing },
            shapes: shapesWith({ stages: onceOnly }),
            path: 'newProblems.programStage',
            id: uid('problems'),
            mends: false,
        },
    ],
    'left-out-mapped': [
        {
            says: 'a field that is a vital',
            parts: { leftOut: [uid('remark'), uid('weight')] },
            path: 'leftOut.1',
            id: uid('weight'),
            mends: true,
        },
    ],
    'left-out-gone': [
        {
            says: 'a field that is gone',
            parts: { leftOut: [uid('gone')] },
            path: 'leftOut.0',
            id: uid('gone'),
            mends: true,
        },
    ],
} as const satisfies Readonly<Record<string, readonly Faulty[]>>
