/** Where it can be no time of day: `2:4`, `5-1!`, `28:27`, and neither `2:45` nor `10:30`. */
const score = /^(?:\d{1,3} ?[:–-] ?\d|(?:2[5-9]|[3-9]\d|1\d\d) ?[:–-] ?\d{2,3}) ?!*$/;

/** Whether a caption is how a match stands. */
export function isScore(caption: string): boolean {
  return score.test(caption);
}
