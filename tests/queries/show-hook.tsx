import { configure } from '@testing-library/react'
import { useEffect } from 'react'
import { type RenderOptions, renderWithServer } from '../app/render-with-server'

// bounds for a slow machine, not waits
configure({ asyncUtilTimeout: 10_000 })
jest.setTimeout(30_000)

const Probe = <T,>({
    useIt,
    tell,
}: {
    readonly useIt: () => T
    readonly tell: (value: T) => void
}) => {
    const value = useIt()
    useEffect(() => {
        tell(value)
    })
    return null
}

/** Runs a hook over a sandbox; `current` is what it gave last. */
export const showHook = <T,>(useIt: () => T, options: RenderOptions) => {
    const values: T[] = []
    const view = renderWithServer(
        <Probe useIt={useIt} tell={(value) => values.push(value)} />,
        options
    )
    const current = (): T => {
        const [last] = values.slice(-1)
        if (last === undefined) {
            throw new Error('the hook gave nothing')
        }
        return last
    }
    return { current, ...view }
}
