/** Heights are in pixels; places on the time axis are shares of the width, whatever it is. */
export const PLOT_HEIGHT = 120

/** A place on the time axis as SVG takes it. */
export const across = (place: number): string => `${place * 100}%`

/** A height of the axis of values as SVG takes it: from the top. */
export const down = (height: number): number => (1 - height) * PLOT_HEIGHT
