import { readMetadataPackage } from '../../src/tracker/read/read-metadata-package'

const exported = {
    programs: [
        {
            id: 'care0000000',
            name: 'Care',
            trackedEntityType: { id: 'person00000' },
            programTrackedEntityAttributes: [
                { sortOrder: 1, trackedEntityAttribute: { id: 'sex00000000' } },
                { sortOrder: 2, trackedEntityAttribute: { id: 'lost0000000' } },
            ],
            programStages: [{ id: 'visit000000' }],
        },
    ],
    programStages: [
        {
            id: 'visit000000',
            name: 'Visit',
            repeatable: true,
            programStageSections: [{ id: 'vitals00000' }],
            programStageDataElements: [
                { sortOrder: 1, dataElement: { id: 'weight00000' } },
            ],
        },
    ],
    programStageSections: [
        {
            id: 'vitals00000',
            name: 'Vital signs',
            dataElements: [{ id: 'weight00000' }],
        },
    ],
    dataElements: [
        { id: 'weight00000', name: 'Weight', valueType: 'NUMBER' },
        { id: 'unused00000', name: 'Of no program', valueType: 'NUMBER' },
    ],
    trackedEntityAttributes: [
        {
            id: 'sex00000000',
            name: 'Sex',
            valueType: 'TEXT',
            optionSet: { id: 'sexes000000' },
        },
    ],
    optionSets: [{ id: 'sexes000000', options: [{ id: 'f0000000000' }] }],
    options: [{ id: 'f0000000000', code: 'F', name: 'Female' }],
}

describe('readMetadataPackage', () => {
    it('puts together what the export holds side by side', () => {
        const facts = readMetadataPackage(exported)
        expect(facts.ok && facts.value.programs).toMatchObject([
            {
                names: ['Care'],
                trackedEntityType: 'person00000',
                stages: [
                    {
                        id: 'visit000000',
                        names: ['Visit'],
                        repeatable: true,
                        fields: ['weight00000'],
                    },
                ],
            },
        ])
        expect(facts.ok && facts.value.fields.get('weight00000')).toMatchObject(
            {
                names: ['Weight'],
                valueType: 'NUMBER',
                places: [{ stage: 'visit000000', section: ['Vital signs'] }],
            }
        )
        expect(facts.ok && facts.value.fields.get('sex00000000')).toMatchObject(
            {
                kind: 'attribute',
                options: [{ code: 'F', names: ['Female'] }],
            }
        )
    })

    it('knows only the fields of programs, and those that are missing by their id', () => {
        const facts = readMetadataPackage(exported)
        expect(facts.ok && [...facts.value.fields.keys()].sort()).toEqual([
            'lost0000000',
            'sex00000000',
            'weight00000',
        ])
        expect(
            facts.ok && facts.value.fields.get('lost0000000')?.names
        ).toEqual(['lost0000000'])
    })

    it.each([[{}], [[]], [null], [{ programs: 'none' }]])(
        'refuses %j',
        (json) => {
            expect(readMetadataPackage(json)).toMatchObject({ ok: false })
        }
    )
})
