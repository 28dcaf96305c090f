import { inSection, invent, meanings } from './invent'

const nutrition = invent({
    name: 'Suivi de l’enfant',
    attributes: inSection(
        undefined,
        'Nom',
        'Prénoms',
        'Sexe || Masculin, Féminin',
        'Date de naissance | DATE',
        'Nom de la mère',
        'Téléphone de la mère | PHONE_NUMBER',
        'Quartier',
        'N° CNI'
    ),
    stages: [
        {
            name: 'Consultation',
            repeatable: true,
            fields: [
                ...inSection(
                    'Anthropométrie',
                    'Poids (kg) | NUMBER',
                    'Taille (cm) | NUMBER',
                    'PB (mm) | INTEGER',
                    'Périmètre crânien (cm) | NUMBER',
                    'Score Z poids pour taille | NUMBER'
                ),
                ...inSection(
                    'Examen clinique',
                    'Fréquence respiratoire | INTEGER',
                    'Toux | BOOLEAN',
                    'Diarrhée | BOOLEAN'
                ),
                ...inSection(
                    'Diagnostic',
                    'Malnutrition aiguë sévère | BOOLEAN',
                    'Paludisme | BOOLEAN',
                    'Anémie | BOOLEAN'
                ),
                ...inSection(
                    'Laboratoire',
                    'TDR paludisme || Positif, Négatif, Non fait',
                    'Hémoglobine (g/dl) | NUMBER',
                    'Sérologie VIH || Positif, Négatif',
                    'Date du TDR | DATE'
                ),
                ...inSection(
                    'Traitement',
                    'Amoxicilline | BOOLEAN',
                    'Vitamine A | BOOLEAN',
                    'Date du prochain rendez-vous | DATE'
                ),
                ...inSection(
                    'Vaccination',
                    'BCG | BOOLEAN',
                    'VPO 0 | BOOLEAN',
                    'Penta 1 | DATE',
                    'Rougeole (VAR) 1 | BOOLEAN',
                    'Fièvre jaune | BOOLEAN',
                    'Raison de non vaccination'
                ),
            ],
        },
        {
            name: 'Sortie',
            fields: inSection(
                undefined,
                'Type de sortie || Guéri, Décédé, Abandon, Transféré'
            ),
        },
    ],
})

const antenatal = invent({
    name: 'Consultation prénatale (CPN)',
    stages: [
        {
            name: 'CPN',
            repeatable: true,
            fields: inSection(
                'Grossesse',
                'Gestité | INTEGER',
                'Parité | INTEGER',
                'DDR | DATE',
                'DPA | DATE',
                'Âge gestationnel (SA) | INTEGER',
                'TA systolique | INTEGER',
                'TA diastolique | INTEGER',
                'Hauteur utérine (cm) | NUMBER',
                'BDCF | INTEGER',
                'HTA | BOOLEAN',
                'VAT 2 | DATE',
                'Fer + acide folique | BOOLEAN',
                'Date d’accouchement | DATE',
                'Mode d’accouchement || Voie basse, Césarienne'
            ),
        },
    ],
})

describe('suggestions from French metadata', () => {
    const found = { ...meanings(nutrition), ...meanings(antenatal) }

    it.each([
        ['Nom', 'family-name'],
        ['Prénoms', 'given-name'],
        ['Sexe', 'sex'],
        ['Date de naissance', 'birth-date'],
        ['Nom de la mère', 'contact-name'],
        ['Téléphone de la mère', 'contact-phone'],
        ['Quartier', 'address'],
        ['N° CNI', 'national-id'],
    ])('knows the attribute "%s" as %s', (name, meaning) => {
        expect(found[name]).toBe(meaning)
    })

    it.each([
        ['Poids (kg)', 'vital/weight'],
        ['Taille (cm)', 'vital/height'],
        ['PB (mm)', 'vital/muac'],
        ['Périmètre crânien (cm)', 'vital/head-circumference'],
        ['Score Z poids pour taille', 'vital/other'],
        ['Fréquence respiratoire', 'vital/respiratory-rate'],
        ['Malnutrition aiguë sévère', 'problem/flag'],
        ['Paludisme', 'problem/flag'],
        ['TDR paludisme', 'result/malaria-test'],
        ['Hémoglobine (g/dl)', 'result/haemoglobin'],
        ['Sérologie VIH', 'result/hiv-test'],
        ['Amoxicilline', 'medication'],
        ['Vitamine A', 'medication'],
        ['BCG', 'immunization/bcg'],
        ['VPO 0', 'immunization/opv'],
        ['Penta 1', 'immunization/penta'],
        ['Rougeole (VAR) 1', 'immunization/measles'],
        ['Fièvre jaune', 'immunization/yellow-fever'],
        ['Gestité', 'pregnancy/gravida'],
        ['Parité', 'pregnancy/parity'],
        ['DDR', 'pregnancy/lmp'],
        ['DPA', 'pregnancy/edd'],
        ['Âge gestationnel (SA)', 'pregnancy/gestational-age'],
        ['TA systolique', 'vital/systolic'],
        ['TA diastolique', 'vital/diastolic'],
        ['Hauteur utérine (cm)', 'vital/fundal-height'],
        ['BDCF', 'vital/fetal-heart-rate'],
        ['HTA', 'problem/flag'],
        ['VAT 2', 'immunization/tt'],
        ['Fer + acide folique', 'medication'],
        ['Date d’accouchement', 'pregnancy/delivery-date'],
        ['Mode d’accouchement', 'pregnancy/delivery-mode'],
    ])('knows "%s" as %s', (name, meaning) => {
        expect(found[name]).toBe(meaning)
    })

    it.each([
        ['Toux', 'symptom'],
        ['Diarrhée', 'symptom'],
        ['Date du TDR', 'date'],
        ['Date du prochain rendez-vous', 'date'],
        ['Raison de non vaccination', 'immunization-reason'],
        ['Type de sortie', 'outcome'],
    ])('takes "%s" for nothing clinical but %s', (name, meaning) => {
        expect(found[name]).toBe(meaning)
    })
})
