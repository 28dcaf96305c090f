import type { MetadataFacts, ProgramFacts, StageFacts } from './metadata-facts'
import { findPhrase, plainText } from './phrases'
import type {
    FieldSuggestion,
    ProgramSuggestion,
    StageKind,
    StageSuggestion,
} from './suggestion'
import { list } from './words/list'

interface StageWords {
    readonly kind: StageKind
    readonly says: readonly string[]
    readonly confidence: number
}

/** What stages are called; the more special first. */
const STAGE_WORDS: readonly StageWords[] = [
    {
        kind: 'problem-list',
        says: list(`
            problem list, problems?, list of problems, liste problemes, problemes, diagnosis list,
            conditions?, condition list, comorbidities, comorbidites, lista problemas
        `),
        confidence: 0.85,
    },
    {
        kind: 'outcome',
        says: list(`
            outcome*, exit, closing, close *, closure, cloture, discharge, sortie, issue, resultat final,
            resultat traitement, end of treatment, fin traitement, death, deces, resultado final
        `),
        confidence: 0.85,
    },
    {
        kind: 'postnatal',
        says: list(
            'post ?natal*, pnc, cpon, post ?partum*, puerper*, post accouchement'
        ),
        confidence: 0.9,
    },
    {
        kind: 'antenatal-contact',
        says: list(`
            anc (visit|contact|consultation|follow), antenatal (visit|contact|consultation|care|follow), cpn *, cpn,
            consultation prenatale, visite prenatale, prenatal (visit|consultation|care), control prenatal, anc ?[0-9], antenatal
        `),
        confidence: 0.9,
    },
    {
        kind: 'delivery',
        says: list(
            'delivery, labou?r, accouchement, birth details, naissance, childbirth, intrapartum, parto, birth'
        ),
        confidence: 0.85,
    },
    {
        kind: 'immunization',
        says: list('vaccin*, immuni*, vacun*, vacin*, doses?'),
        confidence: 0.85,
    },
    {
        kind: 'laboratory',
        says: list(
            'lab, labs, laborator*, laboratoire, tests?, testing, analyses, examens, bilan, imaging, results?, resultats'
        ),
        confidence: 0.8,
    },
    {
        kind: 'visit',
        says: list(
            'visit*, visite*, consultation*, follow ?up*, suivi*, encounter, contact, review, examination*, exam*, treatment, traitement, control, consulta, seguimiento'
        ),
        confidence: 0.75,
    },
]

const byName = (stage: StageFacts): StageSuggestion | undefined => {
    for (const { kind, says, confidence } of STAGE_WORDS) {
        const words = stage.names.find(
            (name) => findPhrase(plainText(name), says) !== undefined
        )
        if (words !== undefined) {
            const reasons = [{ found: 'name' as const, words }]
            return { stage: stage.id, kind, confidence, reasons }
        }
    }
    return undefined
}

type Kinds = ReadonlyMap<string, FieldSuggestion>

/** One event, one problem: repeatable, few fields, one of which names a problem. */
const isProblemList = (stage: StageFacts, kinds: Kinds): boolean => {
    const problems = stage.fields.filter((id) => {
        const one = kinds.get(id)
        return one?.kind === 'problem' && one.concept === 'coded'
    })
    return stage.repeatable && problems.length > 0 && stage.fields.length <= 10
}

const checked = (
    suggestion: StageSuggestion | undefined,
    stage: StageFacts,
    kinds: Kinds
): StageSuggestion | undefined =>
    suggestion?.kind === 'problem-list' && !isProblemList(stage, kinds)
        ? undefined
        : suggestion

const VISIT: StageKind = 'visit'

const unnamed = (stage: StageFacts): StageSuggestion => ({
    stage: stage.id,
    kind: VISIT,
    confidence: 0.4,
    reasons: [],
})

/** In a program of pregnancies a stage that is no other thing, and has vital signs, is a contact. */
const contactOf = (
    program: ProgramFacts,
    suggestions: readonly StageSuggestion[],
    kinds: Kinds
): readonly StageSuggestion[] => {
    if (suggestions.some(({ kind }) => kind === 'antenatal-contact')) {
        return suggestions
    }
    const vitals = ({ fields }: StageFacts) =>
        fields.filter((id) => kinds.get(id)?.kind === 'vital').length
    const [most] = program.stages
        .filter(({ repeatable }) => repeatable)
        .sort((a, b) => vitals(b) - vitals(a))
    return suggestions.map((one) =>
        most && one.stage === most.id && vitals(most) > 0
            ? {
                  ...one,
                  kind: 'antenatal-contact',
                  confidence: 0.65,
                  reasons: [{ found: 'program', words: program.names[0] }],
              }
            : one
    )
}

/** What the events of each stage probably are. */
export const suggestStages = (
    { programs }: MetadataFacts,
    kinds: Kinds,
    meanings: readonly ProgramSuggestion[]
): readonly StageSuggestion[] =>
    programs.flatMap((program) => {
        const suggestions = program.stages.map(
            (stage) => checked(byName(stage), stage, kinds) ?? unnamed(stage)
        )
        const isPregnancy = meanings.some(
            ({ program: id, means }) =>
                id === program.id && means === 'pregnancy'
        )
        return isPregnancy
            ? contactOf(program, suggestions, kinds)
            : suggestions
    })
