import { isConvertible } from '../../src/domain/units'
import { readMapping } from '../../src/mapping/migrate'
import { fieldOf } from './mapping-uses'
import { whoMapping, whoMappingDocument } from './who-mapping-document'

const duplicates = (texts: readonly string[]): readonly string[] =>
    texts.filter((text, index) => texts.indexOf(text) !== index)

describe('the mapping of the WHO programs', () => {
    const mapping = whoMapping()

    it('is a mapping of the current version', () => {
        expect(readMapping(whoMappingDocument())).toMatchObject({ ok: true })
    })

    it('has no key that the format does not know', () => {
        expect(mapping).toMatchObject(Object(whoMappingDocument()))
    })

    it('names each measure once, and each of their fields once', () => {
        const measures = [...mapping.vitals, ...mapping.results]
        const fields = measures.flatMap(({ sources }) => sources.map(fieldOf))
        expect(duplicates(measures.map(({ id }) => id))).toEqual([])
        expect(duplicates(measures.map(({ name }) => name))).toEqual([])
        expect(duplicates(fields)).toEqual([])
    })

    it('never counts one field as two doses, nor reads one as two medicines', () => {
        const { immunizations, medications } = mapping
        const doses = immunizations.map(({ source }) => fieldOf(source))
        const drugs = medications.map(({ source }) => fieldOf(source))
        expect(doses.length).toBeGreaterThan(60)
        expect(duplicates([...doses, ...drugs])).toEqual([])
    })

    it('numbers the doses of a vaccine without a gap', () => {
        const series = new Map<string, Set<number>>()
        for (const { name, dose } of mapping.immunizations) {
            if (dose !== undefined) {
                series.set(name, (series.get(name) ?? new Set()).add(dose))
            }
        }
        for (const doses of series.values()) {
            const first = Math.min(...doses)
            const last = Math.max(...doses)
            expect(first).toBeLessThanOrEqual(1)
            expect(last - first + 1).toBe(doses.size)
        }
    })

    it('has no source in a unit that cannot be converted into that of its measure', () => {
        const bad = mapping.vitals.flatMap(({ unit, sources }) =>
            sources.filter(
                (source) => !isConvertible(source.unit ?? unit, unit)
            )
        )
        expect(bad).toEqual([])
    })

    it('takes no pregnancy for a problem', () => {
        const enrolled = mapping.problems.flatMap((problem) =>
            problem.kind === 'enrollment' ? [problem.program] : []
        )
        expect(enrolled).toHaveLength(3)
        for (const program of mapping.pregnancy?.programs ?? []) {
            expect(enrolled).not.toContain(program)
        }
    })

    it('never takes one code for yes and for no', () => {
        const both = mapping.problems.flatMap((problem) =>
            problem.kind === 'flag'
                ? problem.yesCodes.filter((code) =>
                      problem.noCodes.includes(code)
                  )
                : []
        )
        expect(both).toEqual([])
    })
})
