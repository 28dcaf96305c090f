import { list } from './list'

/** Something done for the patient that is no drug, vaccine or test. */
export const SERVICE_WORDS = list(`
    counsel*, conseil*, consejeria, aconselham*, referred, referral*, refer to, refere,
    reference vers, orient*, transfer*, evacu*, education*, sensibilis*, sensitiz*,
    health talk, causerie, surger*, chirurg*, operation*, operated, procedure*,
    intervention*, thermal ablation, cryotherap*, leep, lletz, hysterectom*, suture*,
    dressing*, pansement*, catheter*, transfusion*, resuscitat*, reanimation, ventilat*,
    oxygen given, ecmo, intensive care, icu, hospitali*, admitted, admission, admis,
    dialysis, dialyse, physiotherap*, kinesi*, rehabilit*, psychotherap*, psychosocial*,
    support group*, groupe soutien, home visit*, visite domicile, home care, nursing care,
    circumcis*, vmmc, family planning, planification familiale, planning familial,
    fp method, methode pf, contraceptive method, condom* (given|distribut*|provided),
    llin*, itn, moustiquaire*, bed net, mosquito net, milda, cord care, soins,
    kangaroo*, kmc, skin to skin, peau a peau, early initiation, isolation, quarantine,
    autopsy, autopsie, partner notification, contact tracing, index testing, disclosure*,
    assessment (done|conducted), safety assessment, legal aid, shelter, police, protection,
    livelihood, crisis intervention, curettage, oophorect*, salpingect*, myomect*, cone,
    ovarian cyst*, irrigation, massage, bath, appointment given, advice, advised, dsd, differentiated *, enrolled on, adherence club, apgar done
`)

/** How people live, and what puts them at risk. */
export const SOCIAL_WORDS = list(`
    tobacco, tabac*, smok*, fum(e|eur|ador), cigarette*, alcohol*, alcool*, drink*,
    substance*, drug use*, inject* drug*, drogue*, pwid, cocaine, marijuana, cannabis,
    heroin, caffeine, cafeine, coffee, tea, chocolate, soda, occupation*, profession*,
    employ*, emploi, unemployed, student, eleve, etudiant, job, work*, metier,
    education level, level of education, school*, scolari*, niveau (instruction|etude*),
    marital*, matrimonial*, married, marie, estado civil, single, religion, ethnic*,
    ethnie, nationality, nationalite, key population*, population* (cle|clave|group),
    populations? cles?, msm, hsh, fsw, sex work*, travailleu* sexe, transgender, prison*,
    detenu*, refugee*, refugie*, idp, migrant*, displaced, deplace*, homeless*, sans abri,
    household*, menage*, living (with|condition*|in), lives, co ?habit*, housing, logement,
    water source, source eau, latrine*, toilet*, income, revenu*, poverty, insurance,
    assurance, mutuelle, diet*, alimentation, fruit*, vegetable*, salt, sel, exercis*,
    physical activity, activite physique, sedentar*, sexual (activity|partner*|behavio*|orientation),
    sexual partner*, partenaire*, condom*, preservatif*, risk behavio*, comportement*,
    travel*, voyage*, contact with, exposure*, exposition*, exposed, animal*, pets, rodent*,
    bat, hunting, food security, vulnerab*, orphan*, orphelin*, caregiver*, disclosed,
    health ?care worker, healthcare worker, agent sante, miner, mineur*, uniformed,
    jealous*, gender identity, identite genre, ovc,
    bed net use, slept under, dort sous, second hand smoke, behavio*, residence type
`)

/** How treatment or the stay in a program ended. */
export const OUTCOME_WORDS = list(`
    outcome*, issue, devenir, resultado final, desfecho, deceased, dead, died, death*,
    dece*, mort, mortal*, muerte, obito, maternal death, cause of death, lost to follow*,
    ltfu, perdu* vue, defaulted, abandon*, cured, gueri*, recovered, discharge*, decharge*,
    sortie, exit*, transferred (out|in), transfere*, transfert (sortant|entrant),
    treatment (outcome|completed|failure|success), resultat .. traitement, patient status,
    statut patient, vital status, current status, statut actuel, statut vital, case status,
     closing, closure, cloture, close, case classification,
    classification (finale|final), final classification, survival, survived, alive, vivant,
    follow up status, retention, withdrawn, drop ?out, survie, manner of death
`)
