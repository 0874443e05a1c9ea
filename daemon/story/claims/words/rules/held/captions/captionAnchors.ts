import { titles } from '../../../titles.ts';

/** At the end of what stands before a day: it says when. */
export const onDate =
  /(?<!\p{L})(?:on|at|over|in|by|until|since|after|before|the|of|am|an|zu|über|bis|seit|nach|vor|der|des|à|le|la|pour|de|du|avant|après)\s+$|(?:l|d)[’']$|^$/iu;

/** A title that stands before a name. */
export const title = new RegExp(`^(?:${titles}|mr|mrs)$`, 'u');

/** Before whoever is somebody's. */
export const possessivePronoun =
  /^(?:my|our|his|her|their|mein|unser|sein|ihr|mon|ma|mes|notre|nos|son|sa|ses|leurs?|(?:mein|unser|sein|ihr)e[mnrs]?)$/u;

/** More than once, before what was done so often. */
export const severalTimes = /^(?:zweimal|dreimal|viermal|mehrmals|mehrfach)$/u;

/** What pictures do. */
export const showing = /^(?:shows?|shown|showed|zeigen|zeigt|zeigte|montrent?|montrait)$/u;

/** Plain words that a caption has for what happened. */
export const ownThings =
  /^(?:gruppenfoto|gruppenbild|solo|pause|team|crew|fell|fall|arrival|departure|finale?|ankunft|abreise|partie|rest|fiel|équipe|rangée|départ|arrivée|tomber|tombe|tombé)$/u;

/** A German picture of something (the first group). */
export const ofPicture = /^(.{4,}?)s?(?:bild(?:e?s|ern?)?|fotos?|aufnahmen?)$/u;

/** A wedding, and those who marry; in any language. */
export const weddingWord = /^(?:wedding|hochzeit|mari(?:age|ée?s?)$)/u;

/** At the end of what stands before a thing: where somebody is, or what was before it. */
export const inFront = /(?<!\p{L})(?:vor|nach|zu|zum|zur|aus|von|vom|bis) (?:de[mrn] )?$/iu;
