import { fieldOf, type Use, usesOf } from './mapping-uses'
import { whoMapping } from './who-mapping-document'
import { describeBesideShared, whoPackages } from './who-packages'
import { unitsSaidBy } from './who-units'
import { isQuantity, canBeRecordedAs } from './who-value-types'

const CANNOT_SAY = /UNKNOWN|NOT_KNOW|INCONCLUSIVE|INDETERMINATE/

const say = (use: Use): string =>
    `${use.kind} ${use.name} ${fieldOf(use.source)}`

const typeOf = ({ source }: Use): string =>
    whoPackages().fields.get(fieldOf(source))?.valueType ?? ''

describeBesideShared(
    'the fields of the WHO packages that the mapping reads',
    () => {
        const mapping = whoMapping()
        const uses = usesOf(mapping)

        it('are there, as are its stages, programs and types', () => {
            const { fields, programs, stages, types } = whoPackages()
            const enrolled = mapping.problems.flatMap((problem) =>
                problem.kind === 'enrollment' ? [problem.program] : []
            )
            const absent = uses.filter(
                ({ source }) => !fields.has(fieldOf(source))
            )
            expect(absent.map(say)).toEqual([])
            expect([...programs]).toEqual(expect.arrayContaining(enrolled))
            expect([...programs]).toEqual(
                expect.arrayContaining(mapping.pregnancy?.programs ?? [])
            )
            expect([...stages.keys()]).toEqual(
                expect.arrayContaining(mapping.pregnancy?.contactStages ?? [])
            )
            expect(types).toContain(mapping.person.trackedEntityType)
        })

        it('are asked for in the stage that it names, or in some stage', () => {
            const { attributes, stages } = whoPackages()
            const asked = ({ source }: Use) =>
                'attribute' in source
                    ? attributes.has(source.attribute)
                    : [...stages].some(
                          ([id, elements]) =>
                              elements.has(source.dataElement) &&
                              (source.programStage ?? id) === id
                      )
            expect(uses.filter((use) => !asked(use)).map(say)).toEqual([])
        })

        it('may hold the codes that it knows', () => {
            const strange = uses.flatMap((use) => {
                const allowed = whoPackages().codesOf(fieldOf(use.source))
                return use.codes
                    .filter((code) => !allowed?.includes(code))
                    .map((code) => `${say(use)}: ${code}`)
            })
            expect(strange).toEqual([])
        })

        it('may hold the codes that it calls abnormal, each field at least one', () => {
            const coded = mapping.results.filter(
                (one) => one.abnormalCodes.length > 0
            )
            expect(coded.length).toBeGreaterThan(20)
            for (const { abnormalCodes, sources } of coded) {
                const sets = sources.map(
                    ({ dataElement }) =>
                        whoPackages().codesOf(dataElement) ?? []
                )
                expect(sets.flat()).toEqual(
                    expect.arrayContaining(abnormalCodes)
                )
                for (const codes of sets) {
                    expect(
                        abnormalCodes.some((code) => codes.includes(code))
                    ).toBe(true)
                }
            }
        })

        it('have no answer to a yes or no that is left open, but those that say nothing', () => {
            const open = mapping.problems.flatMap((problem) => {
                if (problem.kind !== 'flag') {
                    return []
                }
                const known = [...problem.yesCodes, ...problem.noCodes]
                const codes =
                    whoPackages().codesOf(fieldOf(problem.source)) ?? []
                return [
                    ...codes.filter(
                        (code) =>
                            !known.includes(code) && !CANNOT_SAY.test(code)
                    ),
                    ...known.filter((code) => CANNOT_SAY.test(code)),
                ].map((code) => `${problem.name}: ${code}`)
            })
            expect(open).toEqual([])
        })

        it('have numbers where a quantity is meant, in the unit that they name themselves', () => {
            const measured = uses.filter(({ unit }) => unit !== undefined)
            const saidBy = ({ source }: Use) => {
                const field = whoPackages().fields.get(fieldOf(source))
                return field ? unitsSaidBy(field) : []
            }
            const named = measured.filter((use) => saidBy(use).length > 0)
            const differs = named.filter(
                (use) => !saidBy(use).includes(use.unit ?? '')
            )
            const notNumbers = measured.filter(
                (use) => !isQuantity(typeOf(use))
            )
            expect(named.length).toBeGreaterThan(30)
            expect(differs.map(say)).toEqual([])
            expect(notNumbers.map(say)).toEqual([])
        })

        it('have value types that can say what they are recorded as', () => {
            const wrong = uses.filter((use) => {
                const meaning =
                    use.kind === 'pregnancy' ? use.concept : use.recordedAs
                return !canBeRecordedAs(typeOf(use), meaning)
            })
            expect(wrong.map(say)).toEqual([])
        })
    }
)
