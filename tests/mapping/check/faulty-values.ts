import { uid } from '../../fixtures/builders'
import { clinicMappingDocument } from '../../fixtures/clinic-mapping'
import {
    type Faulty,
    from,
    vital,
    dose,
    flag,
    list,
    writing,
    person,
} from './faulty-parts'

export const FAULTY_VALUES = {
    'wrong-value-type': [
        {
            says: 'a vital in words',
            parts: { vitals: [vital(from('remark'))] },
            path: 'vitals.0.sources.0',
            id: uid('remark'),
            details: { valueType: 'LONG_TEXT', needs: 'number' },
            mends: true,
        },
        {
            says: 'a vital in codes',
            parts: { vitals: [vital(from('urine'))], results: [] },
            path: 'vitals.0.sources.0',
            id: uid('urine'),
            details: { valueType: 'TEXT', needs: 'number' },
            mends: true,
        },
        {
            says: 'a birth date that is a phone number',
            parts: person({ birthDate: [uid('phone')] }),
            path: 'person.birthDate.0',
            id: uid('phone'),
            details: { needs: 'date' },
            mends: true,
        },
        {
            says: 'an onset that is no date',
            parts: { problems: [{ ...list, onset: uid('state') }] },
            path: 'problems.0.onset',
            id: uid('state'),
            details: { needs: 'date' },
            mends: true,
        },
        {
            says: 'a photo that is no image',
            parts: person({ photo: [uid('village')] }),
            path: 'person.photo.0',
            id: uid('village'),
            details: { needs: 'image' },
            mends: true,
        },
        {
            says: 'a status that is a date of death',
            parts: person({
                death: [{ source: { attribute: uid('life') } }],
            }),
            path: 'person.death.0.source',
            id: uid('life'),
            details: { needs: 'date' },
            mends: true,
        },
    ],
    'option-gone': [
        {
            says: 'a word for no problem',
            parts: {
                problems: [
                    {
                        kind: 'coded',
                        source: from('diagnosis'),
                        noneCodes: ['NONE', 'NIL'],
                    },
                ],
            },
            path: 'problems.0.noneCodes',
            id: uid('diagnosis'),
            details: { code: 'NIL' },
            mends: true,
        },
        {
            says: 'a status',
            parts: {
                problems: [
                    {
                        kind: 'coded',
                        source: from('diagnosis'),
                        statusElement: {
                            ...from('outlook'),
                            active: ['ACT', 'OLD'],
                        },
                    },
                ],
            },
            path: 'problems.0.statusElement.active',
            id: uid('outlook'),
            details: { code: 'OLD' },
            mends: true,
        },
        {
            says: 'an answer about pregnancy',
            parts: {
                pregnancy: {
                    pregnant: [
                        { ...from('diabetic'), yesCodes: ['YES', 'JA'] },
                    ],
                },
            },
            path: 'pregnancy.pregnant.0.yesCodes',
            id: uid('diabetic'),
            details: { code: 'JA' },
            mends: true,
        },
        {
            says: 'a sex',
            parts: person({
                sex: {
                    attributes: [uid('sex')],
                    codes: { female: ['F', 'W'], male: ['M'] },
                },
            }),
            path: 'person.sex.codes.female',
            id: uid('sex'),
            details: { code: 'W' },
            mends: true,
        },
        {
            says: 'an abnormal code that none of the sources has',
            parts: {
                results: [
                    {
                        ...clinicMappingDocument.results[0],
                        sources: [from('urine'), from('diabetic')],
                        abnormalCodes: ['POS', 'YES', 'TRACE'],
                    },
                ],
            },
            path: 'results.0.abnormalCodes',
            id: uid('urine'),
            details: { code: 'TRACE' },
            mends: true,
        },
    ],
    'codes-missing': [
        {
            says: 'a yes that the options do not have',
            parts: { problems: [flag({ yesCodes: undefined })] },
            path: 'problems.0.yesCodes',
            id: uid('diabetic'),
            mends: false,
        },
        {
            says: 'no code for men',
            parts: person({
                sex: { attributes: [uid('sex')], codes: { female: ['F'] } },
            }),
            path: 'person.sex.codes.male',
            id: uid('sex'),
            mends: false,
        },
        {
            says: 'no code for a dose that was given',
            parts: {
                immunizations: [
                    dose({ source: from('urine'), recordedAs: 'coded' }),
                ],
            },
            path: 'immunizations.0.givenCodes',
            id: uid('urine'),
            mends: false,
        },
        {
            says: 'no status that a new problem could have',
            parts: {
                problems: [{ ...list, status: from('state') }],
                newProblems: writing,
            },
            path: 'problems.0.status.active',
            id: uid('state'),
            mends: false,
        },
    ],
} as const satisfies Readonly<Record<string, readonly Faulty[]>>
