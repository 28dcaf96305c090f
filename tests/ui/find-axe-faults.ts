import axe from 'axe-core'

/** What axe finds on the page; jsdom paints no colours and a part of a page has no landmarks. */
export const findAxeFaults = async (): Promise<readonly string[]> => {
    // jsdom draws nothing and would say so for every check that asks
    const draws = jest
        .spyOn(HTMLCanvasElement.prototype, 'getContext')
        .mockReturnValue(null)
    const { violations, passes } = await axe.run(document.body, {
        rules: {
            region: { enabled: false },
            'color-contrast': { enabled: false },
        },
    })
    draws.mockRestore()
    expect(passes.length).toBeGreaterThan(0)
    return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`)
    )
}
