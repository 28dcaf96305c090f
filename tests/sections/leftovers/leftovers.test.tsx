import { screen, within } from '@testing-library/react'
import type { Chart } from '../../../src/domain/chart'
import type { ChartIssue } from '../../../src/domain/chart-issue'
import type { UnreadableReason } from '../../../src/domain/recorded-value'
import { Leftovers } from '../../../src/sections/leftovers/leftovers'
import { findAxeFaults } from '../../ui/find-axe-faults'
import { emptyChart, ready, showSection } from '../show-section'

const show = (part: Partial<Chart>, faults: readonly string[] = []) =>
    showSection(<Leftovers load={ready(emptyChart(part))} faults={faults} />)

const region = () =>
    screen.getByRole('region', { name: 'Not read or not placed' })

const items = () =>
    within(region())
        .queryAllByRole('listitem', { hidden: true })
        .map(({ textContent }) => textContent)

const unreadable = (reason: UnreadableReason, text = 'x'): ChartIssue => ({
    kind: 'unreadable-value',
    reason,
    where: 'Weight',
    text,
})

it('says that nothing is left over', () => {
    show({})
    expect(region()).toHaveTextContent('Everything was read and has its place.')
})

describe('what could not be read', () => {
    it.each<[UnreadableReason, string]>([
        ['not-a-number', 'not a number'],
        ['not-a-date', 'not a date'],
        ['not-yes-or-no', 'neither yes nor no'],
        ['unknown-option', 'not an option of its list'],
        ['not-an-org-unit', 'not a place'],
        ['unknown-value-type', 'a kind of value that this app does not know'],
    ])('%s stands with its place, its text and why', (reason, words) => {
        show({ issues: [unreadable(reason, '<b>"7o"</b>')] })
        expect(items()).toEqual([`Weight: “<b>"7o"</b>” is ${words}`])
        expect(region().querySelector('b')).toBeNull()
    })

    it.each<[ChartIssue, string]>([
        [
            { kind: 'unknown-field', where: 'Visit', text: '7' },
            'Visit: “7” of a field that no program has any more',
        ],
        [
            { kind: 'unknown-stage', where: 'HIV' },
            'HIV: a stage that the program does not have any more',
        ],
        [
            { kind: 'unknown-program', where: 'abc' },
            'abc: a program whose set-up you cannot read',
        ],
        [
            { kind: 'unreadable-event', where: 'HIV' },
            'HIV: a visit that could not be read in full',
        ],
        [
            { kind: 'unreadable-enrollment', where: '' },
            'this person: an enrollment that could not be read',
        ],
        [
            { kind: 'unit-not-convertible', where: 'Weight', text: 'stone' },
            'Weight: the unit stone cannot be converted',
        ],
    ])('%j is said in words', (issue, words) => {
        show({ issues: [issue] })
        expect(items()).toEqual([words])
    })

    it('is counted, one and many', () => {
        const { unmount } = show({ issues: [unreadable('not-a-number')] })
        expect(screen.getByText('1 entry could not be read')).toBeVisible()
        unmount()
        const three = Array.from({ length: 3 }, () =>
            unreadable('not-a-number')
        )
        show({ issues: three })
        expect(screen.getByText('3 entries could not be read')).toBeVisible()
        expect(items()).toHaveLength(3)
    })
})

describe('what has no section', () => {
    it('counts values, not fields, and lists the fields', () => {
        show({
            unmapped: [
                { name: 'Notes: "A"', where: 'Clinic · Visit', count: 3 },
                { name: 'Height', where: 'Clinic · Visit', count: 1 },
            ],
        })
        expect(
            screen.getByText('4 values stand in the timeline only')
        ).toBeVisible()
        expect(items()).toEqual([
            'Notes: "A" (Clinic · Visit): 3',
            'Height (Clinic · Visit): 1',
        ])
    })

    it('is counted in the singular', () => {
        show({ unmapped: [{ name: 'A', where: 'B', count: 1 }] })
        expect(
            screen.getByText('1 value stands in the timeline only')
        ).toBeVisible()
    })
})

it('lists what does not fit in the set-up', () => {
    show({}, ['vitals[0]: field x is gone', 'problems[1]: y'])
    expect(
        screen.getByText('2 entries of the set-up do not fit the programs')
    ).toBeVisible()
    expect(items()).toHaveLength(2)
})

it('has no fault that axe finds', async () => {
    show(
        {
            issues: [unreadable('not-a-number')],
            unmapped: [{ name: 'A', where: 'B', count: 1 }],
        },
        ['vitals[0]: field x is gone']
    )
    expect(await findAxeFaults()).toEqual([])
})
