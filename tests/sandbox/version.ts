/** Whether a version such as `2.43.2-SNAPSHOT` is a 2.43 or newer. */
export function isSince43(version: string): boolean {
    return minorOf(version) >= 43
}

export function isSince42(version: string): boolean {
    return minorOf(version) >= 42
}

function minorOf(version: string): number {
    return Number(version.split('.')[1] ?? 0)
}
