import type { Transfer } from './network'
import { isTrackerRequest, ownTransfers, shortName } from './own-transfers'

const transfer = (path: string): Transfer => ({
    url: `http://127.0.0.1:8090${path}`,
    isScript: path.endsWith('.js'),
    bytes: 100,
    startMs: 0,
    endMs: 1,
})

const APP = '/api/apps/patient-chart'

const ownPaths = (all: string[], ofEmptyApp: string[]): string[] =>
    ownTransfers(all.map(transfer), ofEmptyApp.map(transfer)).map(
        ({ url }) => new URL(url).pathname
    )

describe('ownTransfers', () => {
    it('leaves out what an empty app asks for, whatever hash its files have', () => {
        const all = [`${APP}/assets/index-B2J629_O.js`, '/api/42/me?fields=id']
        const empty = [
            `${APP}/assets/index-C-4_yhNE.js`,
            '/api/42/me?fields=id',
        ]
        expect(ownPaths(all, empty)).toEqual([])
    })

    it('counts a second one of the same name', () => {
        const all = [
            `${APP}/assets/index-B2J629_O.js`,
            `${APP}/assets/index-ExD_LnmP.js`,
        ]
        expect(ownPaths(all, [`${APP}/assets/index-C-4_yhNE.js`])).toEqual([
            `${APP}/assets/index-ExD_LnmP.js`,
        ])
    })

    it('counts another question to the same place', () => {
        expect(
            ownPaths(['/api/42/me?fields=avatar'], ['/api/42/me?fields=id'])
        ).toEqual(['/api/42/me'])
    })
})

describe('isTrackerRequest', () => {
    it.each([
        ['/api/42/tracker/trackedEntities/abc?fields=x', true],
        ['/api/42/tracker/events?program=p', true],
        ['/api/42/tracker/trackedEntities/abc/attributes/def/image', false],
        ['/api/42/programs?fields=id', false],
        [`${APP}/assets/tracker-B2J629_O.js`, false],
    ])('%s: %s', (path, expected) => {
        expect(isTrackerRequest(transfer(path))).toBe(expected)
    })
})

describe('shortName', () => {
    it.each([
        [`${APP}/assets/app-DNnQuKFe.js`, 'assets/app.js'],
        ['/api/42/me?fields=id', 'me?fields=id'],
        [`/api/42/programs?fields=${'x'.repeat(50)}`, 'programs'],
    ])('%s: %s', (path, expected) => {
        expect(shortName(transfer(path))).toBe(expected)
    })
})
