import { type ComponentType, lazy } from 'react'

/** A component whose code and texts arrive together, when it is shown for the first time. */
export const loadLater = <Props>(load: () => Promise<ComponentType<Props>>) =>
    lazy(async () => {
        const [component, { addLaterTexts }] = await Promise.all([
            load(),
            import('./later-texts'),
        ])
        addLaterTexts()
        return { default: component }
    })
