import type { Rule } from '../rule'
import { list } from '../words/list'

/** People beside the patient. */
const SOMEBODY_ELSE = list(`
    contact person, emergency *, alternative contact, next of kin, kin, guardian*, caregiver*,
    caretaker*, care giver*, mother, father, parent, parents, supporter*, treatment supporter, partner*,
    spouse, husband, wife, relative, witness*, head (of )?household, primary contact, secondary contact, index, cas index,
    personne (a )?contact*, personne (a )?prevenir, contact (urgence|d urgence), tuteur*, tutrice, mere, pere,
    accompagn*, conjoint*, epou*, mari, garde, gardien*, parrain, chef (de )?(menage|famille), responsable*, persona (de )?contacto, contacto (de )?emergencia, informant, informateur, reporter, reported by, madre, padre, tutor*, acompanante, mae, pai, encarregado,
    buddy, neighbour, neighbor, trusted person, personne confiance, confidant*
`)

const NAME = list(
    'name, names, nom, noms, nombre, nome, surname, first name, last name, prenom*, apellido*'
)

export const PHONE_WORDS = list(`
    phone, telephone, mobile, cell, cellphone, tel, gsm, whatsapp, contact (number|no|tel*), numero .. (telephone|tel|contact),
    telefono, telefone, celular, msisdn, contact details, sms number
`)

/** Consent, and who else than the patient an attribute is of. */
export const CONTACT_RULES: readonly Rule[] = [
    {
        kind: 'other',
        says: list(`
            (facility|hospital|clinic|provider|chw|health worker|employer|reporter|school|workplace|work|etablissement|agent|hopital|structure|interviewer) .. (contact|phone|number|name|address|telephone|email|nom|adresse),
            (contact|phone|number|telephone|email|nom|adresse) .. (etablissement|hopital|structure sanitaire|facility|employeur|travail|ecole|enqueteur)
        `),
        unless: list(
            'medical record, hospital (no|number|id), record number, file number, id, card number, carte, registration number, patient number, mrn'
        ),
        confidence: 0.75,
    },
    {
        kind: 'consent',
        says: list(
            'consent*, consentement*, consentimiento*, agree*, authori[sz]*, autoris*, permission, wants? to receive'
        ),
        confidence: 0.9,
    },
    {
        kind: 'contact-phone',
        says: SOMEBODY_ELSE,
        also: [...PHONE_WORDS, 'number'],
        unless: list(
            'id, occupation, relation*, address, email, e ?mail, adresse'
        ),
        confidence: 0.93,
    },
    {
        kind: 'contact-name',
        says: SOMEBODY_ELSE,
        also: NAME,
        unless: list(
            'relation*, maiden, id, number, occupation, profession, date, age, address, adresse'
        ),
        confidence: 0.93,
    },
    {
        kind: 'other',
        says: SOMEBODY_ELSE,
        unless: list('name (of|and) .., contact number, contact phone'),
        confidence: 0.7,
    },
]
