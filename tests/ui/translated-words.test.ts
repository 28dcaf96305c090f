import i18n from '@dhis2/d2-i18n'
import { ageOn } from '../../src/domain/age'
import { formatAge, formatAgo } from '../../src/ui/format-age'
import { day } from '../fixtures/builders'
import '../../src/locales/index.js'

// as the platform's shell does
i18n.setDefaultNamespace('default')

const BORN = day('2020-03-01')
const AGE_DAYS = [
    '2020-03-13',
    '2020-08-20',
    '2021-06-17',
    '2025-08-01',
    '2054-03-01',
]

const ages = (): readonly string[] =>
    AGE_DAYS.map((on) => {
        const age = ageOn(BORN, day(on))
        return age ? formatAge(age) : ''
    })

const agos = (): readonly string[] =>
    ['2026-11-10', '2026-05-22', '2016-11-22'].map((date) =>
        formatAgo(day(date), day('2026-11-22'))
    )

const ENGLISH = ['12 d', '24 w 4 d', '15 m 16 d', '5 y 5 m', '34 y']

const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? []

afterEach(() => i18n.changeLanguage('en'))

it('English is what the code says', () => {
    expect(ages()).toEqual(ENGLISH)
    expect(agos()).toEqual(['12 d ago', '6 m ago', '10 y ago'])
})

it.each(['fr', 'ar'])(
    'ages in %s keep every number, in other words',
    async (language) => {
        await i18n.changeLanguage(language)
        ages().forEach((text, n) => {
            expect(text).not.toBe(ENGLISH[n])
            expect(numbersIn(text)).toEqual(numbersIn(ENGLISH[n] ?? ''))
        })
        expect(agos().map(numbersIn)).toEqual([['12'], ['6'], ['10']])
    }
)

it('leaves no Latin letter in Arabic', async () => {
    await i18n.changeLanguage('ar')
    expect([...ages(), ...agos()].join(' ')).not.toMatch(/[A-Za-z{}]/)
})
