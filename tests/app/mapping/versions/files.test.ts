import { downloadJson } from '../../../../src/app/mapping/versions/download-json'
import { readJsonFile } from '../../../../src/app/mapping/versions/read-json-file'

describe('a file that is chosen', () => {
    it('is read as the document that it holds', async () => {
        const file = new Blob(['{"version": 1, "name": "café"}'])
        expect(await readJsonFile(file)).toEqual({
            ok: true,
            value: { version: 1, name: 'café' },
        })
    })

    it('may begin with a byte order mark, as some editors write it', async () => {
        expect(await readJsonFile(new Blob(['\uFEFF[1]']))).toEqual({
            ok: true,
            value: [1],
        })
    })

    it('is refused when it is no JSON, or too large to be a mapping', async () => {
        expect(await readJsonFile(new Blob(['name;value']))).toEqual({
            ok: false,
            error: 'not-json',
        })
        const large = new Blob(['1'])
        Object.defineProperty(large, 'size', { value: 1e9 })
        expect(await readJsonFile(large)).toEqual({
            ok: false,
            error: 'too-large',
        })
    })
})

describe('a file that is made', () => {
    it('is given to the browser, and to nobody else', async () => {
        const made: Blob[] = []
        const names: string[] = []
        const revoked: string[] = []
        URL.createObjectURL = (blob) => {
            made.push(new Blob([blob instanceof Blob ? blob : '']))
            return 'blob:file'
        }
        URL.revokeObjectURL = (url) => void revoked.push(url)
        const click = jest
            .spyOn(HTMLAnchorElement.prototype, 'click')
            .mockImplementation(function (this: HTMLAnchorElement) {
                names.push(`${this.download} ${this.href}`)
            })
        downloadJson('mapping.json', { version: 1 })
        click.mockRestore()
        expect(names).toEqual(['mapping.json blob:file'])
        expect(revoked).toEqual(['blob:file'])
        const [blob] = made
        expect(blob && (await readJsonFile(blob))).toEqual({
            ok: true,
            value: { version: 1 },
        })
    })
})
