import {
    optionSetsOfFacts,
    readProgramFacts,
    withOptionFacts,
} from '../../src/tracker/read/read-metadata-facts'

const weight = {
    id: 'weight00000',
    displayFormName: 'Poids',
    formName: 'Weight',
    name: 'NUT - Weight (kg)',
    shortName: 'Weight',
    code: 'WT',
    description: 'At this visit',
    valueType: 'NUMBER',
    translations: [
        { property: 'FORM_NAME', locale: 'fr', value: 'Poids' },
        { property: 'FORM_NAME', locale: 'pt_BR', value: 'Peso' },
        { property: 'FORM_NAME', locale: 'cs', value: 'Váha' },
        { property: 'DESCRIPTION', locale: 'es', value: 'no name at all' },
    ],
}

const sex = {
    id: 'sex00000000',
    name: 'Sex',
    valueType: 'TEXT',
    unique: false,
    optionSet: { id: 'sexes000000' },
}

const stage = (id: string, section: string) => ({
    id,
    name: `Stage ${id}`,
    repeatable: true,
    programStageSections: [
        { name: section, sortOrder: 1, dataElements: [{ id: weight.id }] },
    ],
    programStageDataElements: [
        { sortOrder: 2, dataElement: weight },
        { sortOrder: 1, dataElement: { id: 'note0000000', name: 'Note' } },
    ],
})

const answer = {
    programs: [
        {
            id: 'care0000000',
            name: 'Care',
            code: 'CARE',
            trackedEntityType: {
                id: 'person00000',
                trackedEntityTypeAttributes: [
                    { trackedEntityAttribute: sex },
                    {
                        trackedEntityAttribute: {
                            id: 'name0000000',
                            name: 'Name',
                            unique: true,
                            generated: true,
                        },
                    },
                ],
            },
            programTrackedEntityAttributes: [
                { sortOrder: 1, trackedEntityAttribute: sex },
            ],
            programSections: [
                { name: 'Who', trackedEntityAttributes: [{ id: sex.id }] },
            ],
            programStages: [
                { ...stage('second00000', 'Later'), sortOrder: 2 },
                { ...stage('first000000', 'Vital signs'), sortOrder: 1 },
            ],
        },
    ],
}

const read = () => {
    const facts = readProgramFacts(answer)
    if (!facts.ok) {
        throw new Error(facts.error.path)
    }
    return facts.value
}

describe('readProgramFacts', () => {
    it('keeps programs, stages and fields in form order', () => {
        const [program] = read().programs
        expect(program).toMatchObject({
            id: 'care0000000',
            names: ['Care'],
            code: 'CARE',
            trackedEntityType: 'person00000',
            attributes: ['sex00000000', 'name0000000'],
            stages: [
                {
                    id: 'first000000',
                    names: ['Stage first000000'],
                    repeatable: true,
                    fields: ['weight00000', 'note0000000'],
                },
                { id: 'second00000' },
            ],
        })
    })

    it('calls a field by the name that is shown, its others and the translations known', () => {
        expect(read().fields.get('weight00000')).toMatchObject({
            kind: 'element',
            names: ['Poids', 'Weight', 'NUT - Weight (kg)', 'Peso'],
            translations: ['Peso'],
            code: 'WT',
            description: 'At this visit',
            valueType: 'NUMBER',
        })
    })

    it('gathers all places of a field that several stages ask', () => {
        expect(read().fields.get('weight00000')?.places).toEqual([
            {
                program: 'care0000000',
                stage: 'first000000',
                section: ['Vital signs'],
            },
            {
                program: 'care0000000',
                stage: 'second00000',
                section: ['Later'],
            },
        ])
        expect(read().fields.get('sex00000000')?.places).toEqual([
            { program: 'care0000000', stage: undefined, section: ['Who'] },
        ])
    })

    it('takes the attributes of the type that the program has not', () => {
        expect(read().fields.get('name0000000')).toMatchObject({
            kind: 'attribute',
            unique: true,
            generated: true,
        })
    })

    it('passes over what it cannot read, and fails where there is no list', () => {
        const broken = { programs: [{ name: 'no id' }, ...answer.programs] }
        const facts = readProgramFacts(broken)
        expect(facts.ok && facts.value.programs).toHaveLength(1)
        expect(readProgramFacts({})).toMatchObject({ ok: false })
    })
})

describe('withOptionFacts', () => {
    it('gives the fields their options in every language', () => {
        expect(optionSetsOfFacts(read())).toEqual(['sexes000000'])
        const facts = withOptionFacts(read(), {
            optionSets: [
                {
                    id: 'sexes000000',
                    options: [
                        {
                            code: 'F',
                            name: 'Female',
                            translations: [
                                {
                                    property: 'NAME',
                                    locale: 'fr',
                                    value: 'Féminin',
                                },
                            ],
                        },
                        { code: 'X' },
                    ],
                },
            ],
        })
        expect(facts.ok && facts.value.fields.get('sex00000000')).toMatchObject(
            {
                options: [
                    { code: 'F', names: ['Female', 'Féminin'] },
                    { code: 'X', names: [] },
                ],
            }
        )
        expect(
            facts.ok && facts.value.fields.get('weight00000')?.options
        ).toBeUndefined()
    })
})
