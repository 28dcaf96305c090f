import * as fc from 'fast-check'
import { requestPath } from '../../../src/tracker/request-path'
import type { ApiRequest } from '../../../src/tracker/requests'
import { planSearch } from '../../../src/tracker/search/plan-search'
import { searchRequest } from '../../../src/tracker/search/search-request'
import { readTyped } from '../../../src/tracker/search/typed-text'
import { uid } from '../../fixtures/builders'
import { clinicMapping } from '../../fixtures/clinic-mapping'
import { attribute, type ProgramSpecs, shapesOf } from './search-shapes'

const NAMES = [attribute('given'), attribute('family')]
const NATIONAL = attribute('national', { unique: true, searchable: false })
const PHONE = attribute('phone', { valueType: 'PHONE_NUMBER' })

const { person } = clinicMapping()

const stepsFor = (text: string, programs: ProgramSpecs, mapped = true) =>
    planSearch(readTyped(text), {
        shapes: shapesOf(programs),
        person: mapped ? person : undefined,
    }).map((step) =>
        step.map(({ place, criteria }) => searchRequest(place, criteria))
    )

const filtersOf = ({ params }: ApiRequest): readonly string[] =>
    [params.filter ?? []].flat()

/** Filters of the requests of a step that go to one program, each request as one text. */
const asked = (
    step: readonly ApiRequest[] | undefined,
    program = 'clinic'
): readonly string[] =>
    (step ?? [])
        .filter(({ params }) => params.program === uid(program))
        .map((request) => filtersOf(request).join(' & '))

const g = uid('given')
const f = uid('family')
const n = uid('national')

describe('planSearch', () => {
    it('looks for one word in each part of the name, since filters of one request are all met', () => {
        const [step] = stepsFor('Sow', { clinic: NAMES })
        expect(asked(step)).toEqual([`${g}:like:Sow`, `${f}:like:Sow`])
    })

    it('looks for two words in both orders', () => {
        const [step] = stepsFor('Fatou Sow', { clinic: NAMES })
        expect(asked(step)).toEqual([
            `${g}:like:Fatou & ${f}:like:Sow`,
            `${g}:like:Sow & ${f}:like:Fatou`,
        ])
    })

    it('looks for each word alone where a program bars the other part of the name', () => {
        const [step] = stepsFor('Fatou Sow', {
            clinic: [
                attribute('given', { searchable: false }),
                attribute('family'),
            ],
        })
        expect(asked(step)).toEqual(
            expect.arrayContaining([`${f}:like:Fatou`, `${f}:like:Sow`])
        )
    })

    it('looks for two words in one part of the name only when nobody was found', () => {
        const [, later] = stepsFor('Mary Ann', { clinic: NAMES })
        expect(asked(later)).toEqual([
            `${g}:like:Mary:like:Ann`,
            `${f}:like:Mary:like:Ann`,
        ])
    })

    it('asks for the beginning where the word is too short to be contained', () => {
        const [step] = stepsFor('Li', { clinic: NAMES })
        expect(asked(step)).toContain(`${f}:sw:Li`)
    })

    it('asks for a unique identifier first, in every program that has it', () => {
        const [step, names] = stepsFor('SB-5502-17', {
            clinic: [...NAMES, NATIONAL],
            antenatal: [NATIONAL],
            births: NAMES,
        })
        expect(asked(step, 'clinic')).toEqual([`${n}:eq:SB-5502-17`])
        expect(asked(step, 'antenatal')).toEqual([`${n}:eq:SB-5502-17`])
        expect(asked(step, 'births')).toEqual([])
        expect(asked(names, 'births')).toContain(`${g}:like:SB-5502-17`)
    })

    it('asks for an identifier that may double only where a program says it is searchable', () => {
        const double = attribute('national', { searchable: false })
        const [step] = stepsFor('SB-5502-17', { clinic: [...NAMES, double] })
        expect(asked(step)).toEqual([])
        expect(step?.map(({ params }) => params.orgUnitMode)).toEqual([
            'CAPTURE',
        ])
    })

    it('asks for a phone number, and not for a name as one', () => {
        const programs = { clinic: [...NAMES, PHONE] }
        const phone = `${uid('phone')}:like:+23276`
        expect(asked(stepsFor('+23276', programs)[0])).toEqual([phone])
        expect(asked(stepsFor('Sow', programs)[0]).join()).not.toContain(
            uid('phone')
        )
    })

    it('sends no letters to an attribute that holds a number', () => {
        const id = attribute('national', { valueType: 'NUMBER', unique: true })
        const programs = { clinic: [...NAMES, id] }
        expect(asked(stepsFor('Sow', programs)[0]).join()).not.toContain(n)
        expect(asked(stepsFor('7000', programs)[0])).toContain(`${n}:eq:7000`)
    })

    it('looks in the own facilities by type as well, where any attribute may be used', () => {
        const [step] = stepsFor('Sow', { clinic: NAMES, births: NAMES })
        const local = step?.filter(({ params }) => params.trackedEntityType)
        expect(local?.flatMap(filtersOf)).toEqual([
            `${g}:like:Sow`,
            `${f}:like:Sow`,
        ])
    })

    it('asks for nothing twice where one attribute is both given and family name', () => {
        const shapes = shapesOf({ clinic: NAMES })
        const both = { ...person, familyName: [g] }
        const texts = ['Sow', 'Fatou Sow'].flatMap((text) =>
            planSearch(readTyped(text), { shapes, person: both })
                .flat()
                .map(({ place, criteria }) =>
                    requestPath(searchRequest(place, criteria))
                )
        )
        expect(new Set(texts).size).toBe(texts.length)
        expect(texts.every((path) => path.split(g).length === 2)).toBe(true)
    })

    it('leaves out programs whose entities are no persons', () => {
        const shapes = shapesOf({ clinic: NAMES })
        const steps = planSearch(readTyped('Sow'), {
            shapes,
            person: { ...person, trackedEntityType: uid('house') },
        })
        expect(steps).toEqual([])
    })

    it('does without a mapping: searchable texts, those of the list first', () => {
        const [step] = stepsFor(
            'Sow',
            {
                clinic: [
                    attribute('secret', { searchable: false }),
                    attribute('born', { valueType: 'DATE' }),
                    attribute('village'),
                    attribute('surname', { displayInList: true }),
                ],
            },
            false
        )
        expect(asked(step)).toEqual([
            `${uid('surname')}:like:Sow`,
            `${uid('village')}:like:Sow`,
        ])
    })
})

const attributeSpecs = fc.uniqueArray(
    fc.record({
        name: fc.constantFrom('given', 'family', 'national', 'phone', 'other'),
        valueType: fc.constantFrom('TEXT', 'NUMBER', 'DATE', 'PHONE_NUMBER'),
        unique: fc.boolean(),
        searchable: fc.boolean(),
        displayInList: fc.boolean(),
    }),
    { selector: ({ name }) => name }
)

/** What the server makes of a filter: its parts, with the escapes taken away. */
const partsOf = (filter: string): readonly string[] =>
    (filter.match(/(?:\/[/,:]|[^:])+/g) ?? []).map((part) =>
        part.replace(/\/([/,:])/g, '$1')
    )

const requests = fc
    .record({
        text: fc.oneof(
            fc.string({ minLength: 2, unit: 'grapheme' }),
            fc.constantFrom('a/b', 'x,y z:1', '//', 'Sow 12:34/5')
        ),
        clinic: attributeSpecs,
        births: attributeSpecs,
        mapped: fc.boolean(),
    })
    .map(({ text, clinic, births, mapped }) => ({
        text,
        all: stepsFor(text, { clinic, births }, mapped).flat(),
    }))

describe('every planned request', () => {
    it('names a program or a type, never both, and never an order', () => {
        fc.assert(
            fc.property(requests, ({ all }) => {
                for (const { params } of all) {
                    expect([params.program, params.trackedEntityType]).toEqual(
                        params.program
                            ? [expect.any(String), undefined]
                            : [undefined, expect.any(String)]
                    )
                    expect(params.orgUnitMode).toBe(
                        params.program ? 'ACCESSIBLE' : 'CAPTURE'
                    )
                    expect(params).not.toHaveProperty('order')
                    expect(params.pageSize).toBe('10')
                }
            })
        )
    })

    it('has filters that the server reads back as what was typed', () => {
        fc.assert(
            fc.property(requests, ({ text, all }) => {
                const typed = text.normalize('NFC').replace(/\s+/gu, '')
                for (const filter of all.flatMap(filtersOf)) {
                    expect(filter.replace(/\/[/,:]/g, '')).not.toContain(',')
                    const [, ...tests] = partsOf(filter)
                    const words = tests.filter((_, index) => index % 2 === 1)
                    const operators = tests.filter((_, i) => i % 2 === 0)
                    expect(operators.join()).toMatch(/^((eq|like|sw),?)+$/)
                    for (const word of words) {
                        const bare = word.replace(/\s+/gu, '')
                        const phone = typed.replace(/[\s()./-]/g, '')
                        expect(
                            typed.includes(bare) || phone.includes(bare)
                        ).toBe(true)
                    }
                }
            })
        )
    })

    it('has no attribute twice, which the server refuses', () => {
        fc.assert(
            fc.property(requests, ({ all }) => {
                for (const request of all) {
                    const ids = filtersOf(request).map((one) => partsOf(one)[0])
                    expect(new Set(ids).size).toBe(ids.length)
                }
            })
        )
    })

    it('is made once', () => {
        fc.assert(
            fc.property(requests, ({ all }) => {
                const paths = all.map(requestPath)
                expect(new Set(paths).size).toBe(paths.length)
            })
        )
    })
})
