import { waitFor } from '@testing-library/react'
import { suggest } from '../../src/mapping/suggest/suggest'
import { useMetadataFacts } from '../../src/queries/use-metadata-facts'
import { TODAY } from '../app/render-with-server'
import { demoData } from '../sandbox/data/demo-data'
import { createSandbox } from '../sandbox/sandbox'
import { showHook } from './show-hook'

const read = async () => {
    const { current } = showHook(useMetadataFacts, {
        sandbox: createSandbox(demoData(TODAY), {
            today: TODAY,
            autoLogin: 'clinician',
        }),
    })
    await waitFor(() => expect(current().state).toBe('ready'))
    const reading = current()
    if (reading.state !== 'ready') {
        throw new Error('not read')
    }
    return reading.value
}

it('reads what the demo country says of its fields', async () => {
    const facts = await read()
    const named = [...facts.fields.values()]
    expect(facts.programs.map(({ names }) => names[0])).toContain(
        'Outpatient care'
    )
    const sex = named.find(({ names }) => names[0] === 'Sex')
    expect(sex?.options?.length).toBeGreaterThan(1)
    expect(sex?.translations).toContain('Sexe')
})

it('is enough to know the measures of the demo country', async () => {
    const concepts = suggest(await read())
        .fields.filter(({ kind }) => kind === 'vital')
        .map(({ concept }) => concept)
    expect(concepts).toEqual(
        expect.arrayContaining(['systolic', 'diastolic', 'weight', 'height'])
    )
})
