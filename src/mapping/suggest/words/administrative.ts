import { list } from './list'

/** What is said of an order, a performance or an availability, not of a finding. */
export const PROCESS_WORDS = list(`
    ordered, required, requested, recommended, needed, offered, scheduled, available,
    not available, conducted, performed, done, eligible, eligibility, collected, sent,
    pending, taken, accepted, repeat needed, demande*, prescrit examen, requis, realise,
    realisee, effectue, effectuee, fait, faite, disponible, preleve*, solicitad*, realizad*,
    tested, teste, testee, testead*, screened, (prueba*|autoprueba|autoexamen) .. (administrad*|realizad*|aplicad*|deteccion), prueba (de )?deteccion, depiste, depistee, test offered, stock ?out, expired,
    cannot be taken, functioning, rupture stock
`)

/** Papers, parcels and samples: nothing of the patient, whatever else the name says. */
export const PAPER_WORDS = list(`
    batch, lot, lot number, numero lot, expiry, expiration, peremption, manufacturer,
    fabricant, barcode, serial, diluent*, diluant, syringe*, seringue, vial, flacon,
    specimen*, sample*, echantillon*, prelevement*, muestra, amostra, laborator* (name|id|number|code),
    lab (id|name|number|code), (registration|record|case|file|folder|card|identification) (no|nr|number|id),
    numero .. (dossier|carte|registre|enregistrement|identification|cas|labo*),
    case id, id (patient|client|cas|tar|art|contact), contact id, patient id, unique id, record number, reported by, reporter*,
    completed by, filled by, signature, type of (test|specimen|sample|analysis),
    type .. (prelevement|echantillon), test type, testing method, test method, methode .. (test|diagnos*),
    test kit, kit name, test name, name of (the )?test, method used, phone, telephone,
    e ?mail, address*, adresse, (facility|hospital|clinic) name, name .. (facility|hospital|clinic|village),
    unlock*, override, hidden, do you want, i confirm, i have read, reconstitution,
    vaccination (place|site|location), injection site, site .. injection, (place|lieu) .. vaccination
`)

/** Form control, places, people who report, numbers of things. */
export const CLERICAL_WORDS = list(`
    batch, lot, lot number, numero lot, expiry, expiration, peremption, manufacturer,
    fabricant, barcode, serial, diluent*, diluant, syringe*, seringue, vial, flacon,
    specimen*, sample*, echantillon*, prelevement*, muestra, amostra, laborator* (name|id|number|code),
    lab (id|name|number|code), laboratoire, (registration|record|case|file|folder|card|id|identification) (no|nr|number|id),
    numero .. (dossier|carte|registre|enregistrement|identification|cas|labo*), identifier,
    case id, contact id, patient id, unique id, record number, name of, nom, nombre de la,
    reported by, reporter*, rapporte*, declar*, notifi*, notified, completed by, filled by, signature,
    designation, department, cadre, title, investigator*, enqueteur, supervisor, team, equipe,
    health worker, agent .. sante, provider*, prestataire, clinician*, nurse, vaccinator, vaccinateur,
    facility*, etablissement, formation sanitaire, structure, hospital*, hopital, clinic,
    health (center|centre|post|facility), centre sante, ward, service d, unit, location, locality,
    village*, city, town, district*, region*, province*, country*, pays, pais, address*, adresse,
    quartier, street, gps, coordinates, latitude, longitude, (phone|telephone|mobile) *, phone, telephone,
    e ?mail, visit number, numero visite, contact number, visit type, type (de )?visite,
    type (de )?consultation, appointment*, rendez vous, rdv, next visit, prochaine visite, cita,
    reason for (visit|coming|consultation), motif .. (visite|consultation), mode .. entree,
    entry point, point entree, referred from, referred by, source of (referral|information|gestational),
    reference par, detection, consent*, consentement, certificate*, certificat, crvs,
    birth registration, confirm (that )?i, i confirm, i have read, unlock*, override,
    hidden, do you want, update, show (all|non), calculat* field, checkbox, warning, message,
    sms, reminder*, rappel sms, language, langue, guardian*, tuteur, head (of )?household,
    chef .. menage, nationality, transport*, sampling, type of (test|specimen|sample|analysis|exam*),
    type .. (test|examen|prelevement), test type, testing method, test method, methode .. (test|diagnos*),
    method used, test kit, kit name, test name, name of test, diagnosis method, confirmed by,
    number of contacts, number of household*, number of days, number of (visits|tests|people|members|nets),
    nombre (de )?(contacts|visites|jours|tests|personnes|membres), population, causality, approval,
    report received, investigation*, follow up completed, form, formulaire, data entry, saisie,
    age (in|at|group), age, age ans, tranche age, group, groupe (d )?age, origin, origine, currency, cost,
    relationship, lien .. parente, relation*, sleeping places, spray*, insectic*, vector*, larv*, focus, foci
`)

export const REASON_WORDS = list(`
    reason*, raison*, motif*, razon*, motivo*, why, pourquoi, justif*, explain, explanation,
    expliqu*, cause .. non, specify reason, indication
`)

/** A dose, test or visit that did not take place. */
export const NOT_DONE_WORDS = list(`
    not (given|administered|done|provided|received|vaccinated|immuni*|prescribed|conducted|performed|taken|used|available),
    non (administre*|administration|vaccin*|recu*|donne*|fait*|realise*|effectue*|respect*), no (vaccin*|administr*),
    non vaccin*, refus*, unvaccinated, missed (vaccin*|dose*|immuni*), pas (vaccin*|recu*),
    not vaccinating, did not, n a pas, zero dose
`)

export const NOTE_WORDS = list(`
    note*, remark*, remarque*, comment*, observation*, narrative*, description, describe,
    decrire, decrivez, details?, additional information, autre* information*, summary, resume,
    plan, free text, texte libre, comentario*, observacion*, observac*, instructions?
`)

/** "Other, please specify" of whatever list it stands in. */
export const OTHER_WORDS = list(`
    other, others, otro, otros, otra, outro, outros, autre, autres, specify, preciser,
    precisez, a preciser, especificar, especifique, please specify, if other, specifier,
    none above, divers
`)

/** Nothing of the list, or nothing known of it. */
export const NONE_WORDS = list(`
    none, none above, no known *, no complication*, no symptom*, no sign*, no danger*, no past *,
    no chronic *, no medication*, no allerg*, no action*, no doses *, aucun*, aucune *, pas de *, pas d *,
    neant, rien signaler, no persistent *, no presenting *, no physiological *, no alcohol *,
    does not know *, don t know *, do not know *, unknown, ninguno, ninguna, nenhum*, ninguna persona
`)
