import { foldText } from '../../../domain/fold-text'
import type { FieldFacts } from '../metadata-facts'

/** A unit or an abbreviation in brackets at the end of a name. */
const IN_BRACKETS = /\s*[([][^()[\]]{1,14}[)\]]\s*$/

/** "Is the patient diagnosed with …?" is asked; the chart tells. */
const ASKED = /\s*[?:]+\s*$/

/** The field's name as a row of the chart has it. */
export const chartName = ({ names: [name] }: FieldFacts): string =>
    name.replace(ASKED, '').trim() || name

/** The same without a unit in brackets. */
export const measureName = (field: FieldFacts): string =>
    chartName(field).replace(IN_BRACKETS, '') || chartName(field)

/** A short id made of a name; of the uid where nothing of the name is left. */
export const slugOf = (name: string, id: string): string =>
    foldText(name)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || foldText(id)
