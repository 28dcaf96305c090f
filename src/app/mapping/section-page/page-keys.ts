/** Which page says of which keys of the document what they mean; together they are all keys. */
export const PAGE_KEYS = {
    person: ['person'],
    vitals: ['vitals'],
    results: ['results'],
    problems: ['problems', 'newProblems'],
    immunizations: ['immunizations', 'schedule'],
    care: ['allergies', 'medications', 'pregnancy'],
    document: [
        'version',
        'revision',
        'savedBy',
        'savedAt',
        'programs',
        'healthWorkers',
        'leftOut',
    ],
} as const
