/** Everything the server can do wrong (or right) on demand. */
export type Behaviour =
  /** Prose built from the facts it is given, valid JSON. */
  | 'good'
  /** A server from before capabilities were listed: version 0.1.30, tags and show without them. */
  | 'old-version'
  /** HTTP 500 at load, with Ollama's own words about memory. */
  | 'too-large'
  /** HTTP 404: the model was removed since it was listed. */
  | 'not-found'
  /** HTTP 503: the queue is full. */
  | 'busy'
  /** HTTP 502 with an HTML page, as a broken proxy answers. */
  | 'html-error'
  /** Headers and then no byte. */
  | 'stall'
  /** Some good pieces, then no byte. */
  | 'stall-midway'
  /** The connection closes cleanly within a line. */
  | 'half-line'
  /** A line `{"error": ...}` after some pieces, with HTTP 200. */
  | 'stream-error'
  /** The whole server dies after some pieces: every connection is reset and the port is closed. */
  | 'die'
  /** One sentence for ever. */
  | 'repeat'
  /** One word for ever, without spaces or full stops. */
  | 'repeat-word'
  /** `done` at once, no content. */
  | 'empty'
  /** The answer in a Markdown code fence, with a sentence before it. */
  | 'fenced'
  /** Almost JSON; prose requests are answered well. */
  | 'invalid-json'
  /** JSON of another shape than the schema. */
  | 'wrong-shape'
  /** `<think>` text in the content before the answer. */
  | 'think-tags'
  /** The thoughts in the `thinking` field, then the answer in `content`. */
  | 'think-field'
  /** The whole answer in `thinking`, `content` empty (qwen3-vl with a schema did that). */
  | 'answer-in-thinking'
  | 'refuse'
  /** French prose, whatever was asked for. */
  | 'wrong-language'
  /** Lines that are not JSON from the second request on. */
  | 'garbage-later'
  /** Binary bytes instead of lines. */
  | 'garbage'
  /** Names, places, dates, times, numbers and relations nobody gave it. */
  | 'lie'
  /** Lies at first, tells the truth when told what is wrong. */
  | 'lie-once'
  /** Begins each paragraph with a lie, and knows nothing else when asked again. */
  | 'lean'
  | 'insist'
  /** Every paragraph is one lie, also when it is written again. */
  | 'only-lies'
  /** Colour that no photo shows, and false about nobody. */
  | 'embroider'
  /** Does what any text in its prompt says, quoted or not. */
  | 'obey'
  /** Markdown headings, images, links and HTML in the prose. */
  | 'markup'
  /** "This image shows ..." */
  | 'cliche'
  /** The same chapter again and again. */
  | 'same-again'
  /** The local server answers, but says that another machine did the work. */
  | 'remote'
  /** Redirects every request to another origin. */
  | 'redirect';
