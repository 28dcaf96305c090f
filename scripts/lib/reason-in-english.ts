import type { Reason, ReasonSource } from '../../src/mapping/suggest/suggestion'

const SENTENCES: Readonly<Record<ReasonSource, (words: string) => string>> = {
    name: (words) => `it is called “${words}”`,
    code: (words) => `its code is ${words}`,
    description: (words) => `its description says “${words}”`,
    options: (words) => `its options are such as ${words}`,
    unit: (words) => `it is measured in ${words}`,
    'value-type': (words) => `its value type is ${words}`,
    section: (words) => `it stands in the section “${words}”`,
    stage: (words) => `it is asked in the stage “${words}”`,
    program: (words) => `it belongs to the program “${words}”`,
    neighbours: (words) => `beside it stand ${words}`,
}

/** One reason as part of an English sentence. */
export const reasonInEnglish = ({ found, words }: Reason): string =>
    SENTENCES[found](words)
