import { fireEvent } from '@testing-library/react'

/** Opens every row that has more behind it, as a click on each would. */
export const openDetails = (container: ParentNode): void => {
    for (const details of container.querySelectorAll('details')) {
        details.open = true
        fireEvent(details, new Event('toggle'))
    }
}
