/** The engine's own name for the day; it would take it from this machine's clock. */
export const todayVariable = 'current_date'
