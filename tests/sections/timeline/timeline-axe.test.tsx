import { fireEvent, screen } from '@testing-library/react'
import axe from 'axe-core'
import { chartError } from '../../../src/domain/chart-error'
import { ANC, ANC_FIRST, event, flagged, measured, value } from './builders'
import { showEvents, showLoad } from './show-timeline'

// jsdom draws nothing and would say so for every check that asks
beforeEach(() => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

afterEach(() => jest.restoreAllMocks())

const findings = async () => {
    const { violations, passes } = await axe.run(document.body, {
        // a page has landmarks around its sections; jsdom paints no colours
        rules: {
            region: { enabled: false },
            'color-contrast': { enabled: false },
        },
    })
    expect(passes.length).toBeGreaterThan(0)
    return violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])
}

const links = {
    toEvent: ({ id }: { id: string }) => `https://dhis2.example/#/${id}`,
    toEnrollment: () => undefined,
}

const EVENTS = [
    event('2026-11-13', { status: 'planned' }),
    event('2027-01-01'),
    event('2026-10-18', {
        values: [
            flagged('HH', measured('Systolic', 192, 'mm[Hg]')),
            ...Array.from({ length: 10 }, (_, n) => value(`Q${n}`, 'yes')),
        ],
        notes: [{ text: 'fell', by: 'nurse.a', on: undefined }],
    }),
    event('2026-10-18', { program: ANC, stage: ANC_FIRST }),
    event(undefined),
]

it('has no fault that axe finds when filled', async () => {
    showEvents(EVENTS, { links })
    expect(await findings()).toEqual([])
})

it('has none when the filter hides all for a reversed range', async () => {
    showEvents(EVENTS)
    fireEvent.change(screen.getByLabelText('From'), {
        target: { value: '2026-09-02' },
    })
    fireEvent.change(screen.getByLabelText('To'), {
        target: { value: '2026-09-01' },
    })
    expect(screen.getByText(/^0 of 5 shown/)).toBeVisible()
    expect(await findings()).toEqual([])
})

it('has none when it failed', async () => {
    showLoad({
        state: 'failed',
        error: chartError('offline'),
        retry: jest.fn(),
    })
    expect(await findings()).toEqual([])
})
