/** Body mass index of a weight in kg and a height in cm, with one decimal. */
export const bodyMassIndex = (weight: string, height: string): string =>
    String(
        Math.round(
            (Number(weight) * 100000) / (Number(height) * Number(height))
        ) / 10
    )
