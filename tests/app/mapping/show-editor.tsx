import { configure, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useEffect } from 'react'
import { MemoryRouter } from 'react-router-dom'
import {
    type MappingEditor,
    useEditor,
} from '../../../src/app/mapping/editor-context'
import { MappingLoader } from '../../../src/app/mapping/mapping-loader'
import type { Mapping } from '../../../src/mapping/mapping'
import type { StoreOwner } from '../../../src/queries/browser-store'
import { demoData } from '../../sandbox/data/demo-data'
import { createSandbox, type Sandbox } from '../../sandbox/sandbox'
import { renderWithServer, TODAY } from '../render-with-server'

// bounds for a slow machine, not waits
configure({ asyncUtilTimeout: 15_000, defaultHidden: true })
jest.setTimeout(60_000)

const ADMIN = ['F_PATIENT_CHART_ADMIN']

export interface EditorOptions {
    /** What the server holds; null for nothing, the demo's own when absent. */
    readonly mapping?: unknown
    readonly authorities?: readonly string[]
    /** The demo's mapping administrator when absent. */
    readonly username?: string
    readonly sandbox?: Sandbox
    /** Where the router stands. */
    readonly at?: string
    readonly apiVersion?: number
    readonly owner?: StoreOwner
}

/** The demo country with another saved mapping, as the mapping administrator sees it. */
export const mappingSandbox = (mapping: unknown): Sandbox => {
    const data = demoData(TODAY)
    return createSandbox(
        {
            ...data,
            dataStore:
                mapping === undefined
                    ? data.dataStore
                    : mapping === null
                      ? {}
                      : { 'patient-chart': { mapping } },
        },
        { today: TODAY, autoLogin: 'mapper' }
    )
}

const Probe = ({
    tell,
}: {
    readonly tell: (editor: MappingEditor) => void
}) => {
    const editor = useEditor()
    useEffect(() => {
        tell(editor)
    })
    return null
}

/** A part of the mapping screens over the demo country; `current` is the draft as it stands. */
export const showEditor = async (
    ui: ReactNode,
    options: EditorOptions = {}
) => {
    const { mapping, authorities = ADMIN, at = '/mapping' } = options
    const { username = 'mapper' } = options
    const sandbox = options.sandbox ?? mappingSandbox(mapping)
    const seen: MappingEditor[] = []
    const view = renderWithServer(
        <MemoryRouter
            initialEntries={[at]}
            future={{ v7_startTransition: true, v7_relativeSplatPath: true }}
        >
            <MappingLoader>
                <Probe tell={(editor) => seen.push(editor)} />
                {ui}
            </MappingLoader>
        </MemoryRouter>,
        {
            sandbox,
            authorities,
            username,
            apiVersion: options.apiVersion,
            owner: options.owner,
        }
    )
    const editor = (): MappingEditor => {
        const last = seen[seen.length - 1]
        if (!last) {
            throw new Error('the editor has not been shown yet')
        }
        return last
    }
    await waitFor(() => expect(seen.length).toBeGreaterThan(0))
    const user = userEvent.setup({ delay: null })
    return {
        ...view,
        user,
        sandbox,
        editor,
        current: (): Mapping => editor().draft,
    }
}
