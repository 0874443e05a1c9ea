/** Two faces that are somewhat alike. */
export interface Edge {
  /** Indexes of the faces, `a < b`. */
  readonly a: number;
  readonly b: number;
  /** Cosine of the embeddings, -1..1. */
  readonly similarity: number;
}

/**
 * Edges in columns: a library of thousands of faces has millions of them, of 12 bytes each here, of 64 as objects. Whoever reads
 * them gets one object at a time.
 */
export interface Edges extends Iterable<Edge> {
  readonly length: number;
  /** @param index below `length` */
  at(index: number): Edge;
}

/** Edges that are still being found. */
export interface EdgeColumns extends Edges {
  /** Of two different faces, in whatever order. @param similarity is kept in single precision */
  push(a: number, b: number, similarity: number): void;
}

/** No edges yet. @param expected how many there will be, as far as it is known */
export function edgeColumns(expected = 1024): EdgeColumns {
  let ends = new Uint32Array(2 * expected);
  let similarities = new Float32Array(expected);
  let length = 0;
  const at = (index: number): Edge => ({
    a: ends[2 * index] ?? 0,
    b: ends[2 * index + 1] ?? 0,
    similarity: similarities[index] ?? 0,
  });
  return {
    get length() {
      return length;
    },
    at,
    push(a, b, similarity) {
      if (length === similarities.length) {
        const size = Math.max(1024, 2 * length);
        const [widerEnds, wider] = [new Uint32Array(2 * size), new Float32Array(size)];
        widerEnds.set(ends);
        wider.set(similarities);
        [ends, similarities] = [widerEnds, wider];
      }
      ends[2 * length] = Math.min(a, b);
      ends[2 * length + 1] = Math.max(a, b);
      similarities[length] = similarity;
      length++;
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield at(index);
    },
  };
}

/** Those edges that are wanted; all of them themselves where none is unwanted. */
export function filterEdges(edges: Edges, isWanted: (edge: Edge) => boolean): Edges {
  const wanted = edgeColumns(edges.length);
  for (const edge of edges) {
    if (isWanted(edge)) wanted.push(edge.a, edge.b, edge.similarity);
  }
  return wanted.length === edges.length ? edges : wanted;
}

/** Keys have 24 bits for a likeness between 0.3 and 1, and this many places for edges. */
const places = 2 ** 29;

/**
 * The most similar first, of equals those of the first faces.
 *
 * @param edges with similarities above 0
 */
export function surestFirst(edges: Edges): Edges {
  const bits = new DataView(new ArrayBuffer(4));
  const keys = new Float64Array(edges.length);
  let next = 0;
  for (const { similarity } of edges) {
    // Floats above 0 are in the order of their bytes as integers; numbers are sorted ten times as fast as objects.
    bits.setFloat32(0, similarity);
    keys[next] = Math.max(0, top - bits.getUint32(0)) * places + next;
    next++;
  }
  keys.sort();
  const sorted = edgeColumns(edges.length);
  for (let first = 0; first < keys.length;) {
    const equals = [edges.at((keys[first] ?? 0) % places)];
    for (first++; first < keys.length; first++) {
      const edge = edges.at((keys[first] ?? 0) % places);
      if (edge.similarity !== equals[0]?.similarity) break;
      equals.push(edge);
    }
    equals.sort((x, y) => x.a - y.a || x.b - y.b);
    for (const { a, b, similarity } of equals) sorted.push(a, b, similarity);
  }
  return sorted;
}

/** The bytes of 1.0005, which no cosine reaches, rounded as it may be. */
const top = 0x3f801000;
