/** Hands a document to the browser as a file; it goes to no server. */
export const downloadJson = (name: string, json: unknown): void => {
    const text = JSON.stringify(json, undefined, 4)
    const url = URL.createObjectURL(
        new Blob([text], { type: 'application/json' })
    )
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    URL.revokeObjectURL(url)
}
