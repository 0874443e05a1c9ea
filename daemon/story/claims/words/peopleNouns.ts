import type { Language } from '../../language.ts';

/** What people are counted as, those included who do something together; alternatives of a pattern. */
export const peopleNouns: Readonly<Record<Language, string>> = {
  en: 'people|persons?|faces?|names|guests?|adults?|men|women|children|kids|friends|participants|visitors|strangers|companions|heads|unknowns|members|riders|cyclists|bikers|scouts|travell?ers|hikers|walkers|climbers|skiers|runners|players|musicians|singers|dancers|sailors|paddlers|campers|volunteers|students|pupils',
  de: 'leuten?|menschen|personen|gesichtern?|namen|gästen?|erwachsenen?|männern?|frauen|kindern?|freunden?|ehemaligen?|teilnehmern?|besuchern?|köpfen?|unbekannten?|fremden?|namenlosen?|mitgliedern?|fahrern?|radlern?|bikern?|pfadfindern?|reisenden?|wanderern?|kletterern?|läufern?|spielern?|musikern?|sängern?|tänzern?|seglern?|paddlern?|freiwilligen?|studenten|studierenden?|schülern?',
  fr: 'personnes?|gens|visages?|prénoms?|noms|invités?|adultes?|hommes?|femmes?|enfants?|amis?|participants?|visiteurs?|têtes?|inconnue?s?|membres|motards|cyclistes|scouts|voyageurs|randonneurs|marcheurs|grimpeurs|skieurs|coureurs|joueurs|musiciens|chanteurs|danseurs|marins|campeurs|bénévoles|étudiants|élèves',
};
