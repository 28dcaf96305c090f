import type { AnyDraft } from './draft'
import type { Finding } from './import-report'
import { findingOf } from './import-report'
import type { Scene } from './scene'
import { fault } from './scene'

/** Parents stored before are not judged here: what hangs on them stays. */
export function orphanFindings(
    draft: AnyDraft,
    scene: Scene,
    bad: ReadonlySet<AnyDraft>
): Finding[] {
    const isLost = (parent: AnyDraft): boolean =>
        bad.has(parent) ||
        (parent.action !== 'UPDATE' && parentsOf(parent, scene).some(isLost))
    return draft.action === 'DELETE'
        ? []
        : parentsOf(draft, scene)
              .filter(isLost)
              .map((parent) =>
                  findingOf(
                      draft,
                      fault(
                          'E5000',
                          draft.kind,
                          draft.id,
                          parent.kind,
                          parent.id
                      )
                  )
              )
}

function parentsOf(draft: AnyDraft, { bundle }: Scene): AnyDraft[] {
    const some: (AnyDraft | undefined)[] = []
    if (draft.kind === 'ENROLLMENT') {
        some.push(bundle.people.get(draft.person))
    }
    if (draft.kind === 'EVENT') {
        some.push(bundle.enrollments.get(draft.enrollment))
    }
    if (draft.kind === 'RELATIONSHIP') {
        const ends = [draft.from, draft.to].flatMap((end) => end?.id ?? [])
        some.push(
            ...ends.flatMap((id) => [
                bundle.people.get(id),
                bundle.enrollments.get(id),
                bundle.events.get(id),
            ])
        )
    }
    return some.filter((one) => one !== undefined)
}
