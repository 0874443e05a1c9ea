/** The address Ollama listens on unless told otherwise. */
export const defaultOllamaUrl = 'http://127.0.0.1:11434';
