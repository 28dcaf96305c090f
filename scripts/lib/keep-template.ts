import { readFile, writeFile } from 'node:fs/promises'
import { inProject } from './project'

const TEMPLATE = inProject('i18n/en.pot')
const DATES = /^"(POT-Creation|PO-Revision)-Date: .*"$/gm

const withoutDates = (template: string): string => template.replace(DATES, '')

const read = async (): Promise<string> => {
    try {
        return await readFile(TEMPLATE, 'utf8')
    } catch {
        return ''
    }
}

/** A build writes the template of the texts anew; where only its dates differ it stays as it was. */
export const keepingTemplate = async <T>(
    work: () => Promise<T>
): Promise<T> => {
    const before = await read()
    const result = await work()
    const after = await read()
    if (after !== before && withoutDates(after) === withoutDates(before)) {
        await writeFile(TEMPLATE, before)
    }
    return result
}
