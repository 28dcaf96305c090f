import { inSection } from './invent'
import { assignmentsOf, items } from './proposed'

describe('proposals for vaccines', () => {
    const vaccines = (...lines: readonly string[]) =>
        items(
            assignmentsOf({
                name: 'Child register',
                stages: [
                    {
                        name: 'Immunization',
                        fields: inSection(undefined, ...lines),
                    },
                ],
            })
        )

    it('have vaccine, dose and how it is recorded', () => {
        expect(
            vaccines(
                'BCG | BOOLEAN',
                'OPV 0 | DATE',
                'Penta dose | INTEGER',
                'MR 1 || Yes, No'
            )
        ).toMatchObject([
            { vaccine: 'bcg', recordedAs: 'yes-no', dose: undefined },
            { vaccine: 'opv', recordedAs: 'date', dose: 0 },
            { vaccine: 'penta', recordedAs: 'dose-number', dose: undefined },
            {
                vaccine: 'mr',
                recordedAs: 'coded',
                givenCodes: ['YES'],
                dose: 1,
            },
        ])
    })

    it('find the reason beside the vaccine, else the one for all', () => {
        const own = 'Reason BCG not given'
        const all = 'Reason vaccines not given'
        expect(
            vaccines('BCG | BOOLEAN', 'OPV 1 | BOOLEAN', own, all)
        ).toMatchObject([
            { vaccine: 'bcg', reasonNotGiven: expect.stringContaining('f102') },
            { vaccine: 'opv', reasonNotGiven: expect.stringContaining('f103') },
        ])
    })

    it('make one piece of each vaccine that options name', () => {
        expect(
            vaccines('Vaccine given || BCG, Penta 1, Penta 2, Unknown')
        ).toMatchObject([
            { vaccine: 'bcg', givenCodes: ['BCG'] },
            { vaccine: 'penta', dose: 1, givenCodes: ['PENTA_1'] },
            { vaccine: 'penta', dose: 2, givenCodes: ['PENTA_2'] },
        ])
    })

    it('name two products of one dose apart', () => {
        expect(
            vaccines('Rotarix 1 | BOOLEAN', 'Rota Teq 1 | BOOLEAN')
        ).toMatchObject([
            { vaccine: 'rota', name: 'Rotarix 1' },
            { vaccine: 'rota', name: 'Rota Teq 1' },
        ])
    })
})
