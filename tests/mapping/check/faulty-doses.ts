import { uid } from '../../fixtures/builders'
import { type Faulty, from, dose, due, schedule } from './faulty-parts'

export const FAULTY_DOSES = {
    'dose-twice': [
        {
            says: 'one field twice',
            parts: {
                immunizations: [
                    dose({ source: from('pregnant') }),
                    dose({ source: from('pregnant', 'visit') }),
                ],
            },
            path: 'immunizations.1',
            id: uid('pregnant'),
            details: { vaccine: 'bcg', dose: 0 },
            mends: true,
        },
        {
            says: 'two fields of one stage, of the same name',
            parts: {
                immunizations: [
                    dose({ source: from('died'), recordedAs: 'date' }),
                    dose({
                        source: from('weight'),
                        recordedAs: 'dose-number',
                    }),
                    dose({
                        source: from('systolic'),
                        recordedAs: 'dose-number',
                    }),
                ],
            },
            path: 'immunizations.2',
            id: uid('systolic'),
            mends: true,
        },
    ],
    'field-two-doses': [
        {
            says: 'one yes for dose 1 and 2',
            parts: {
                immunizations: [
                    dose({ source: from('pregnant'), dose: 1 }),
                    dose({ source: from('pregnant'), dose: 2 }),
                ],
            },
            path: 'immunizations.1',
            id: uid('pregnant'),
            details: { vaccine: 'bcg', dose: 2 },
            mends: false,
        },
    ],
    'dose-not-scheduled': [
        {
            says: 'a vaccine that the schedule does not know',
            parts: {
                schedule: schedule(due('opv', 0, 0)),
                immunizations: [dose({ source: from('pregnant') })],
            },
            path: 'immunizations.0',
            id: uid('pregnant'),
            details: { vaccine: 'bcg', dose: 0 },
            mends: false,
        },
    ],
    'schedule-fault': [
        {
            says: 'a dose that is there twice',
            parts: { schedule: schedule(due('bcg', 0, 0), due('bcg', 0, 7)) },
            path: 'schedule.doses.1',
            id: 'bcg',
            details: { problem: 'twice' },
            mends: true,
        },
        {
            says: 'due before it may be given',
            parts: {
                schedule: schedule({ ...due('bcg', 0, 0), minAgeDays: 1 }),
            },
            path: 'schedule.doses.0',
            id: 'bcg',
            details: { problem: 'due-too-early' },
            mends: false,
        },
    ],
} as const satisfies Readonly<Record<string, readonly Faulty[]>>
