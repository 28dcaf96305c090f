/**
 * Fields of a clinical kind that the mapping leaves to the timeline, by the reason: a wrong meaning
 * on the chart is worse than a missing one.
 */
export const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
    'copied by a rule from an earlier visit: it would stand under the wrong day':
        [
            'Cx6DHpEoRpb', // viral load
            'OieVFQtTwmg', // TB screening
            's2ITWwTvqC0', // delivery date
            'GSK3oZtzrMS', // hepatitis C treatment
            'ntKnCH7bMGR', // cervical cancer
            'CPlSsOCqor5', // cervical cancer screening
            'KeXPvBRd6Im', // hypertension
        ],
    'of the infant, in the record of the mother': [
        'Z3rCojtC35t', // antiretroviral prophylaxis
        'QGBWkTkSsjA', // antiretroviral regimen
        'erPKsV4OMWR', // HIV test
        'XAmDNtfhgxM', // asked at the infant's visit, of the mother
        'jEkGBCGQKgX', // birth weight
    ],
    'of the mother or of the birth, in the record of the child': [
        'SaCLndgg6On', // gestational age at birth
        'B5BoWbyB1sY', // parity
        'LtlzGAPWWo8', // single or twin
        'lQtJB35vsDj', // attendant
        'fF7wxNym0Un', // way of delivery
        'ABhkInP0wGY', // place
    ],
    'of the partner': ['MhC6OCNIFOZ', 'pBfH2ygDr7V'],
    'of past pregnancies: the outcome on the chart is that of the present one':
        [
            'A2IQj0dmpKd', // forceps
            'VOfgE9kWWXa', // vacuum
        ],
    'no place for it on the chart: neither dating, count, date nor outcome of the pregnancy':
        [
            'F8lwiDH3mic', // place of delivery
            'kIBErHgsObW',
            'NVRc5n9tRTN',
            'CGwwGWVoQom', // planned place
            'YJE547dxHSw',
            'g8UC9lZLj69', // breastfeeding
            'oQYZ67s1n76',
            'vPdXnmGWzfy', // presentation
            'tsaVZFUAgkD',
            'PN6HcGjTraL', // number of fetuses
            'wuYHCJFo9sN', // unwanted
            'EOsYEGE7ENx', // earlier pregnancies
            'oWGxbw8E9IM', // live births
            'fpPtP8xrU1s', // stillbirths
            'p4e5Y0GQIxv', // miscarriages
            'j3lxVBnaXmy', // caesarean sections
        ],
    'a word derived from the body mass index, no measurement': [
        'Jxc6EbJ0PN8',
        'UsYtsHtuvwQ',
    ],
    'free text under a question of yes or no: neither an answer nor the name of a condition':
        ['Tt0TTc23Sk2', 'gbMa3dOkJ0p'],
    'asks what was known before the tests: neither a result nor a denial': [
        'laE1nA0E1ei',
    ],
    'the state of a whole series, not a dose': ['nUIaSiVSGTs'],
    'says how often, or why, but no medicine and no dose': [
        'GJt5m4ZEwq7', // iron daily or weekly
        'jYS08Q5xXAy', // vitamin A daily or weekly
        'sgkgmAzL7dk', // change for toxicity
    ],
    'an amount without a unit': ['PuQr8e9AqY6'],
    'says that there is no medicine, for which the mapping has no place': [
        'hpXvhGzaVld',
    ],
}

/** Fields that the labels do not call clinical, and why the mapping does. */
export const MAPPED_ALL_THE_SAME: Readonly<Record<string, string>> = {
    jCRIT4GMMOS: 'asks whether the patient has hypertension',
}
