import { uid } from '../../fixtures/builders'
import { type Faulty, from, vital, dose, list, person } from './faulty-parts'

export const FAULTY_FIELDS = {
    'field-gone': [
        {
            says: 'an element, and the measure with its only source',
            parts: { vitals: [vital(from('gone'))] },
            path: 'vitals.0.sources.0',
            id: uid('gone'),
            details: { mend: { kind: 'remove', path: 'vitals.0' } },
            mends: true,
        },
        {
            says: 'an element beside another one',
            parts: { vitals: [vital(from('weight'), from('gone'))] },
            path: 'vitals.0.sources.1',
            id: uid('gone'),
            details: { mend: { kind: 'remove', path: 'vitals.0.sources.1' } },
            mends: true,
        },
        {
            says: 'an attribute',
            parts: person({ phone: [uid('phone'), uid('gone')] }),
            path: 'person.phone.1',
            id: uid('gone'),
            mends: true,
        },
        {
            says: 'the only attribute of sex',
            parts: person({
                sex: {
                    attributes: [uid('gone')],
                    codes: { female: ['F'], male: ['M'] },
                },
            }),
            path: 'person.sex.attributes.0',
            id: uid('gone'),
            mends: true,
        },
        {
            says: 'the date of onset in a list',
            parts: { problems: [{ ...list, onset: uid('gone') }] },
            path: 'problems.0.onset',
            id: uid('gone'),
            details: { mend: { kind: 'remove', path: 'problems.0.onset' } },
            mends: true,
        },
        {
            says: 'the code in a list',
            parts: { problems: [{ ...list, code: uid('gone') }] },
            path: 'problems.0.code',
            id: uid('gone'),
            mends: true,
        },
        {
            says: 'what names the problem, and the list with it',
            parts: { problems: [{ ...list, problem: uid('gone') }] },
            path: 'problems.0.problem',
            id: uid('gone'),
            details: { mend: { kind: 'remove', path: 'problems.0' } },
            mends: true,
        },
        {
            says: 'the reason why a dose was not given',
            parts: {
                immunizations: [
                    dose({
                        source: from('pregnant'),
                        reasonNotGiven: uid('gone'),
                    }),
                ],
            },
            path: 'immunizations.0.reasonNotGiven',
            id: uid('gone'),
            mends: true,
        },
    ],
    'stage-gone': [
        {
            says: 'the one of a source',
            parts: { vitals: [vital(from('weight', 'gone'))] },
            path: 'vitals.0.sources.0',
            id: uid('gone'),
            mends: true,
        },
        {
            says: 'the one that is a list, told once and not for each element',
            parts: { problems: [{ ...list, programStage: uid('gone') }] },
            path: 'problems.0.programStage',
            id: uid('gone'),
            mends: true,
        },
        {
            says: 'the one of antenatal contacts',
            parts: { pregnancy: { contactStages: [uid('gone')] } },
            path: 'pregnancy.contactStages.0',
            id: uid('gone'),
            mends: true,
        },
    ],
    'program-gone': [
        {
            says: 'the one of pregnancies',
            parts: { pregnancy: { programs: [uid('antenatal'), uid('gone')] } },
            path: 'pregnancy.programs.1',
            id: uid('gone'),
            mends: true,
        },
        {
            says: 'a chosen one',
            parts: { programs: [uid('gone')] },
            path: 'programs.0',
            id: uid('gone'),
            mends: true,
        },
        {
            says: 'the one of an enrollment that is a problem',
            parts: {
                problems: [
                    { kind: 'enrollment', program: uid('gone'), name: 'HIV' },
                ],
            },
            path: 'problems.0.program',
            id: uid('gone'),
            mends: true,
        },
    ],
    'type-gone': [
        {
            says: 'a type that no program has',
            parts: person({ trackedEntityType: uid('gone') }),
            path: 'person.trackedEntityType',
            id: uid('gone'),
            mends: false,
        },
    ],
    'field-not-in-stage': [
        {
            says: 'an element of another stage',
            parts: { vitals: [vital(from('weight', 'contact'))] },
            path: 'vitals.0.sources.0',
            id: uid('weight'),
            details: { stage: uid('contact') },
            mends: true,
        },
        {
            says: 'an element that the stage of the list has not',
            parts: { problems: [{ ...list, note: uid('remark') }] },
            path: 'problems.0.note',
            id: uid('remark'),
            details: { stage: uid('problems') },
            mends: true,
        },
    ],
    'wrong-field-kind': [
        {
            says: 'an attribute as a vital',
            parts: { vitals: [vital(from('phone'))] },
            path: 'vitals.0.sources.0',
            id: uid('phone'),
            details: { asked: 'element' },
            mends: true,
        },
        {
            says: 'an element as the name',
            parts: person({ givenName: [uid('given'), uid('remark')] }),
            path: 'person.givenName.1',
            id: uid('remark'),
            details: { asked: 'attribute' },
            mends: true,
        },
    ],
} as const satisfies Readonly<Record<string, readonly Faulty[]>>
