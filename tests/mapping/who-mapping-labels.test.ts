import { fieldOf, type Use, usesOf } from './mapping-uses'
import { LEFT_OUT, MAPPED_ALL_THE_SAME } from './who-left-out'
import { whoMapping, whoMappingDocument } from './who-mapping-document'
import { describeBesideShared, whoPackages } from './who-packages'

const CLINICAL = [
    'vital',
    'result',
    'problem',
    'allergy',
    'medication',
    'immunization',
    'pregnancy',
]

const labelOf = (field: string) => whoPackages().labels.get(field)

const meansKind = (field: string, kinds: readonly string[]): boolean => {
    const label = labelOf(field)
    return [label?.kind ?? '', ...(label?.also ?? [])].some((kind) =>
        kinds.includes(kind)
    )
}

const say = (use: Use): string =>
    `${use.kind} ${use.concept ?? ''} ${use.name} ${fieldOf(use.source)}`

describeBesideShared(
    'the mapping beside what a clinician read in the fields',
    () => {
        const mapping = whoMapping()
        const uses = usesOf(mapping)
        const leftOut = Object.values(LEFT_OUT).flat()

        it('maps every clinical field, or says why not', () => {
            const mapped = new Set(uses.map(({ source }) => fieldOf(source)))
            const clinical = [...whoPackages().labels.values()].filter(
                ({ kind }) => CLINICAL.includes(kind)
            )
            const silent = clinical.filter(
                ({ id }) => !mapped.has(id) && !leftOut.includes(id)
            )
            expect(clinical.length).toBeGreaterThan(350)
            expect(silent).toEqual([])
        })

        it('says why of no field that is mapped, nor of any that does not need it', () => {
            const mapped = new Set(uses.map(({ source }) => fieldOf(source)))
            const needless = leftOut.filter(
                (id) =>
                    mapped.has(id) ||
                    !CLINICAL.includes(labelOf(id)?.kind ?? '')
            )
            expect(needless).toEqual([])
            expect(new Set(leftOut).size).toBe(leftOut.length)
        })

        it('gives no field a meaning that it has not, or says why', () => {
            const denied = uses.filter(
                ({ kind, source }) =>
                    kind !== 'outcome' && !meansKind(fieldOf(source), [kind])
            )
            expect(denied.map(({ source }) => fieldOf(source))).toEqual(
                Object.keys(MAPPED_ALL_THE_SAME)
            )
        })

        it('means the same concepts', () => {
            const compared = uses.filter(({ kind, concept, source }) => {
                const label = labelOf(fieldOf(source))
                return concept && label?.kind === kind && label.concept
            })
            const other = compared.filter(
                ({ concept, source }) =>
                    labelOf(fieldOf(source))?.concept !== concept
            )
            expect(compared.length).toBeGreaterThan(140)
            expect(other.map(say)).toEqual([])
        })

        it('finds the person where the person is', () => {
            const { person } = mapping
            const parts: readonly (readonly [
                readonly string[],
                readonly string[],
            ])[] = [
                [person.givenName, ['given-name']],
                [person.middleName, ['middle-name']],
                [person.familyName, ['family-name']],
                [person.birthDate, ['birth-date']],
                [person.birthDateEstimated, ['birth-date-estimated']],
                [person.sex?.attributes ?? [], ['sex']],
                [
                    person.identifiers.map(({ attribute }) => attribute),
                    ['national-id', 'identifier'],
                ],
                [person.phone, ['phone']],
                [person.address, ['address']],
                [person.photo, ['photo']],
            ]
            const kinds = parts.flatMap(([, kind]) => kind)
            const mapped = parts.flatMap(([attributes]) => attributes)
            for (const [attributes, kind] of parts) {
                expect(attributes).not.toEqual([])
                expect(attributes.filter((id) => !meansKind(id, kind))).toEqual(
                    []
                )
            }
            const missing = [...whoPackages().labels.values()].filter(
                ({ id, kind }) => kinds.includes(kind) && !mapped.includes(id)
            )
            expect(missing).toEqual([])
        })

        it('knows every code of sex', () => {
            const { attributes, codes } = mapping.person.sex ?? {}
            const known = Object.values(codes ?? {}).flat()
            const held = (attributes ?? []).flatMap(
                (id) => whoPackages().codesOf(id) ?? []
            )
            expect(held).not.toEqual([])
            expect([...new Set(held)].sort()).toEqual(
                [...new Set(known)].sort()
            )
        })

        it('speaks in our own words', () => {
            const text = JSON.stringify(whoMappingDocument())
            const copied = [...whoPackages().fields.values()].filter(
                ({ name, description }) =>
                    text.includes(`"${name}"`) ||
                    (description.length > 25 && text.includes(description))
            )
            expect(copied).toEqual([])
            expect(text).not.toMatch(
                /"(GEN|EIR|NCD|HIV|TB-CS|TB-LAB) - |"ANC\./
            )
        })
    }
)
