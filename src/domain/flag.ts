/** FHIR interpretation codes that this chart uses. */
export type FlagLevel = 'LL' | 'L' | 'H' | 'HH' | 'A'

/** Where a clinical threshold comes from; every flag can be asked for it. */
export interface RuleSource {
    readonly id: string
    readonly source: string
    readonly version: string
    /** In words: whom the rule is for. */
    readonly scope: string
}

/** Why a value is out of its range: value, rule and source stay together. */
export interface Flag {
    readonly level: FlagLevel
    /** The bound that was crossed; undefined for coded results. */
    readonly bound: number | undefined
    /** UCUM unit of the bound: that of the rule, which need not be the one of the value. */
    readonly boundUnit?: string | undefined
    readonly rule: RuleSource
}

/** 2 is critical, 1 abnormal. */
export const severityOf = (level: FlagLevel): 1 | 2 =>
    level === 'HH' || level === 'LL' ? 2 : 1

export const isCritical = (flag: Flag): boolean => severityOf(flag.level) === 2

/** The worse of two flags, as for the two parts of a blood pressure. */
export const worseFlag = (
    a: Flag | undefined,
    b: Flag | undefined
): Flag | undefined => {
    if (!a || !b) {
        return a ?? b
    }
    return severityOf(b.level) > severityOf(a.level) ? b : a
}
