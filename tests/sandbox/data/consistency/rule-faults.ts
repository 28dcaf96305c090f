import type { Demo } from './read-data'

const NAMED = /[#A]\{(\w+)\}/g

const namesIn = (text: string): string[] =>
    [...text.matchAll(NAMED)].flatMap(([, name]) => (name ? [name] : []))

/** Rules that name a variable of no such name in their program, and actions without a rule. */
export const ruleFaults = ({ metadata }: Demo): string[] => {
    const known = new Set(
        metadata.programRuleVariables.map(
            ({ program, name }) => `${program.id}/${name}`
        )
    )
    const actions = new Map(
        metadata.programRuleActions.map((one) => [one.id, one])
    )
    return metadata.programRules.flatMap((rule) => {
        const data = rule.programRuleActions.map(
            ({ id }) => actions.get(id)?.data ?? ''
        )
        return [rule.condition, ...data]
            .flatMap(namesIn)
            .filter((name) => !known.has(`${rule.program.id}/${name}`))
            .map((name) => `${rule.name}: nothing is called ${name}`)
    })
}
