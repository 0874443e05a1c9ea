import type { draft as english } from '../en/draft.ts';

/** What the program says, in German: drafts, what their text claims, and why a photo is in them or is not. */
export const draft = {
  'draft.unsupported':
    'Kein Foto belegt, was der Entwurf über {what} sagt{count, plural, =0 {} one { (ein Satz, im Entwurf markiert)} other { (# Sätze, im Entwurf markiert)}}; prüfen Sie es, bevor Sie veröffentlichen',
  'draft.andMore': '{listed} und {count} weitere',
  'draft.takenOut':
    '{count, plural, one {Ein Satz, den kein Foto belegt oder der an einen solchen anschließt, steht} other {# Sätze, die kein Foto belegt oder die an solche anschließen, stehen}} nicht im Entwurf: Das Modell blieb dabei',
  'draft.notPlaced':
    'Die Kopie von {path} konnte nicht neben den Entwurf gelegt werden: {reason}; der Entwurf lässt das Foto weg',
  'draft.nobody': 'Niemand in diesem Entwurf ist {label}; schreiben Sie stattdessen einen Namen',
  'draft.namedByNow': '{label} heißt inzwischen {name}; lassen Sie es den Entwurf sagen',
  'draft.unnamed': '{label} hat noch keinen Namen; Umbenennen (F2) gibt einen in allen Entwürfen',
  'draft.unnamedSeen':
    '{label}, auf {count, plural, one {# Foto} other {# Fotos}} zu sehen, hat noch keinen Namen; Umbenennen (F2) gibt einen in allen Entwürfen',
  'draft.noAlt': '{file} hat keinen Alternativtext; wer das Bild nicht sieht, erfährt nichts davon',
  'draft.imageMissing':
    '{file} ist nicht da; legen Sie das Bild zurück oder berichtigen Sie den Pfad',
  'draft.unnamedImageMissing':
    'Das Bild ist nicht da; legen Sie es zurück oder berichtigen Sie den Pfad',
  'draft.private': '{file} verrät noch {what}; entfernen Sie es, bevor Sie veröffentlichen',
  'draft.frontMatterOpen':
    'Den Kopfdaten fehlt die schließende Zeile aus drei Strichen; setzen Sie „---“ unter ihr letztes Feld',
  'draft.frontMatterNoList':
    'Die Kopfdaten sind keine Liste von Feldern; schreiben Sie ein Feld je Zeile, wie in „title: Meine Reise“',
  'draft.frontMatterBroken':
    'Ab hier kann keine Website die Kopfdaten lesen; setzen Sie Texte mit Doppelpunkt, Anführungszeichen oder Klammern in Anführungszeichen, und ein Leerzeichen nach den Doppelpunkt jedes Feldes (YAML: {reason})',
  'draft.again': 'noch einmal {label}',

  'claim.name':
    'Kein Foto belegt den Namen "{text}"; formulieren Sie allgemeiner, oder bestätigen Sie, dass es stimmt',
  'claim.place':
    'Kein Foto belegt den Ort "{text}"; formulieren Sie allgemeiner, oder bestätigen Sie, dass es stimmt',
  'claim.date':
    'Kein Foto belegt das Datum "{text}"; formulieren Sie allgemeiner, oder bestätigen Sie, dass es stimmt',
  'claim.time':
    'Kein Foto belegt die Zeit "{text}"; formulieren Sie allgemeiner, oder bestätigen Sie, dass es stimmt',
  'claim.number':
    'Kein Foto belegt die Zahl "{text}"; formulieren Sie allgemeiner, oder bestätigen Sie, dass es stimmt',
  'claim.relation':
    'Kein Foto belegt, dass jemand "{text}" ist; formulieren Sie allgemeiner, oder bestätigen Sie, dass es stimmt',
  'claim.order':
    'Die Fotos zeigen eine andere Reihenfolge oder Zahl als "{text}"; formulieren Sie allgemeiner, oder bestätigen Sie, dass es stimmt',
  'claim.detail':
    'Kein Foto zeigt "{text}"; formulieren Sie allgemeiner, oder bestätigen Sie, dass es stimmt',
  'claim.occasion':
    'Kein Foto belegt den Anlass "{text}"; formulieren Sie allgemeiner, oder bestätigen Sie, dass es stimmt',

  'edit.people': 'Personen in Entwürfen',

  'chosen.leftOut': 'von Ihnen von jetzt an weggelassen',
  'chosen.byYouOut': 'von Ihnen weggelassen',
  'chosen.youLeftOut': 'Sie haben es weggelassen',
  'chosen.byYou': 'von Ihnen gewählt',
  'chosen.byYouOf': 'von Ihnen gewählt, aus {count} fast gleichen Aufnahmen',

  'select.both': '{first}; {second}',
  'select.sharpestOf': 'die schärfste von {count} fast gleichen Aufnahmen',
  'select.clearestFacesOf': 'die deutlichsten Gesichter von {count} fast gleichen Aufnahmen',
  'select.bestExposedOf': 'die am besten belichtete von {count} fast gleichen Aufnahmen',
  'select.bestOf': 'die beste von {count} fast gleichen Aufnahmen',
  'select.firstOf': 'die erste von {names}',
  'select.tellingName': 'ihre Datei hat einen sprechenden Namen',
  'select.described': 'hat eine Beschreibung',
  'select.mostPeople': 'die meisten Personen auf einem Bild ({count})',
  'select.otherPlace': 'von einem anderen Ort ({town})',
  'select.onlyWith': 'nur hier zu sehen: {thing}',
  'select.onlyOne': 'die einzige ihres Kapitels',
  'select.clearFaces': 'deutliche, große Gesichter',
  'select.sharpAndExposed': 'scharf und gut belichtet',
  'select.unlike': 'anders als die übrigen ihres Kapitels',
  'select.sharp': 'scharf',
  'select.bestOfChapter': 'die beste ihres Kapitels',
  'select.ownMoment': 'zeigt einen eigenen Moment',
  'select.toSee': 'um {names} zu zeigen',
  'select.othersSayMore': 'andere ihres Kapitels sagen mehr',
  'select.tooMany':
    'von mehr als {most}, die nicht im Text stehen, zeigen andere denselben Teil des Albums besser',
  'select.nearlySame': 'fast wie {path}',
  'select.failed': 'konnte nicht verarbeitet werden',
  'select.rejected': 'in einem anderen Programm verworfen',
  'select.copyOf': 'eine Kopie von {path}, ohne deren Angaben',
  'select.screenshot': 'ein Bild von einem Bildschirm',
  'select.receipt': 'ein Beleg oder eine Seite mit Schrift',
  'select.meme': 'ein Bild mit hineingesetztem Text',
  'select.sameFile': 'dieselbe Datei wie {path}',
  'select.neverShown': 'zeigt jemanden, der nie zu sehen sein soll',
  'select.thing':
    '{label, select, dog {ein Hund} cat {eine Katze} horse {ein Pferd} bird {ein Vogel} elephant {ein Elefant} giraffe {eine Giraffe} boat {ein Boot} train {ein Zug} bus {ein Bus} airplane {ein Flugzeug} motorcycle {ein Motorrad} bicycle {ein Fahrrad} car {ein Auto} truck {ein Lastwagen} kite {ein Drachen} umbrella {ein Schirm} teddy_bear {ein Stofftier} bench {eine Bank} backpack {ein Rucksack} potted_plant {eine Pflanze} book {ein Buch} cup {eine Tasse oder ein Glas} wine_glass {eine Tasse oder ein Glas} bottle {eine Flasche} chair {ein Stuhl} couch {ein Sofa} dining_table {ein Tisch} laptop {ein Laptop} keyboard {eine Tastatur} tv {ein Bildschirm} tie {eine Krawatte} sports_ball {ein Ball} other {etwas anderes}}',
} as const satisfies Record<keyof typeof english, string>;
