import { doseTable } from '../../../../src/app/mapping/immunizations/dose-rows'
import { uid } from '../../../fixtures/builders'

const dose = (vaccine: string, number: number | undefined, field: string) => ({
    vaccine,
    name: vaccine.toUpperCase(),
    dose: number,
    source: { dataElement: uid(field) },
    recordedAs: 'yes-no' as const,
    givenCodes: [],
})

const table = doseTable([
    dose('penta', 2, 'a'),
    dose('bcg', 0, 'b'),
    dose('penta', 1, 'c'),
    dose('penta', 1, 'd'),
    dose('mr', undefined, 'e'),
])

describe('the grid of doses', () => {
    it('has a column for each number, those without one last', () => {
        expect(table.columns).toEqual([0, 1, 2, undefined])
    })

    it('has a row for each vaccine, in the order of the mapping', () => {
        expect(table.rows.map(({ vaccine }) => vaccine)).toEqual([
            'penta',
            'bcg',
            'mr',
        ])
    })

    it('has every mapped dose once, with its place in the mapping', () => {
        const cells = table.rows.map(({ cells: row }) =>
            row.map((cell) => cell.map(({ index }) => index))
        )
        expect(cells).toEqual([
            [[], [2, 3], [0], []],
            [[1], [], [], []],
            [[], [], [], [4]],
        ])
    })

    it('is empty when nothing is mapped', () => {
        expect(doseTable([])).toEqual({ columns: [], rows: [] })
    })
})
