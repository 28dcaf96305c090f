import type { AllergyRecord } from './allergy'
import type { ChartIssue, UnmappedField } from './chart-issue'
import type { ClinicalEvent } from './clinical-event'
import type { Enrollment } from './enrollment'
import type { Immunizations } from './immunization'
import type { MedicationRecord } from './medication'
import type { MeasureSeries } from './observation'
import type { Patient } from './patient'
import type { PregnancyHistory } from './pregnancy'
import type { Problem } from './problem'
import type { ResultRecord } from './test-result'

/** One person's whole record over all programs that the user may read. */
export interface Chart {
    readonly patient: Patient
    readonly enrollments: readonly Enrollment[]
    /** In no promised order; see timeline.ts. */
    readonly events: readonly ClinicalEvent[]
    readonly problems: readonly Problem[]
    /** One entry for each mapped vital sign, also when nothing was measured. */
    readonly vitals: readonly MeasureSeries[]
    readonly results: ResultRecord
    readonly immunizations: Immunizations
    readonly pregnancies: PregnancyHistory
    readonly allergies: AllergyRecord
    readonly medications: MedicationRecord
    readonly issues: readonly ChartIssue[]
    readonly unmapped: readonly UnmappedField[]
    /** There may be information in programs that the user cannot open. */
    readonly hasHiddenPrograms: boolean
}
