/**
 * Text that was found rather than written by the user: in photos, EXIF, file and folder names. It may be shown to a model
 * only as quoted data. Three walls keep it from acting as an instruction: what reads like one is left out here, the
 * rest stands in a slot of its own as JSON, and whatever comes back cannot change the structure of the draft.
 */

const longest = 120;

/**
 * One line of found text that may be quoted to a model; null when nothing worth quoting is left.
 *
 * Control and formatting characters (which can hide text from people) are removed, and the text is cut to 120
 * characters. A text that addresses a model, or that carries markup or an address, is not quoted at all.
 */
export function quotable(text: string): string | null {
  const line = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (line === '' || !/[\p{L}\p{N}]/u.test(line)) return null;
  // Judged whole: the end of a long text can hold what its beginning prepares.
  if (readsLikeInstruction(line)) return null;
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}

/** Whether a text seems to be meant for a language model, or for a browser, rather than for people. */
export function readsLikeInstruction(text: string): boolean {
  return suspicious.some((pattern) => pattern.test(text));
}

const suspicious: readonly RegExp[] = [
  // Speaking to a model, in the languages such texts usually come in.
  /\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(previous|prior|above|all|any|earlier|everything|instructions?|rules?|prompts?|facts?)\b/i,
  /\b(instructions?|system prompt|system message|prompt|jailbreak|developer mode|language model|chat ?bot|assistant|chatgpt|llm|anweisung(en)?|sprachmodell|eingabeaufforderung)\b/i,
  /\b(ignorier(e|en|t)?|vergiss|missachte|missachten)\b.{0,40}\b(alle|alles|vorherige[nrs]?|bisherige[nrs]?|obige[nrs]?|regeln|fakten)\b/i,
  /\b(ignore[zr]?|ignora|oublie[zr]?|olvida)\b.{0,40}\b(instructions?|instrucciones|istruzioni|consignes?|tout|todo|tutto)\b/i,
  /\b(you are|you must|you should|you will|act as|pretend|roleplay|du bist|du musst|sie müssen)\b.{0,60}\b(now|ai|bot|model|write|say|answer|output|schreib\w*|sag\w*|antwort\w*|a|an|ein|eine)\b/i,
  /\b(write|say|print|output|respond|reply|answer|repeat|append|insert|include|add|replace|translate|schreib\w*|sag|antworte|wiederhole|füge|ersetze|übersetze)\b.{0,60}\b(only|exactly|instead|word|words|sentence|text|title|heading|link|image|following|nur|genau|stattdessen|wort|satz|überschrift|bild|folgende[ns]?)\b/i,
  // Roles and tokens of chat templates.
  /<\|?\/?[a-z_]|\|>|\[\/?INST\]|\b(system|user|assistant)\s*:/i,
  /^\s*(task|answer)\s*:/i,
  // Markup, links and data.
  /https?:|www\.|\bdata:|javascript:|!\[|\]\(|```|\{\{|\}\}|"\s*:\s*["{[]/i,
];
