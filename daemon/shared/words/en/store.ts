/** What the program says, in English: what is kept, and Qdrant. */
export const store = {
  'store.followUp':
    'Names and removed faces could not be brought to Qdrant: {reason}; the next run does it',
  'store.unsent':
    '{count, plural, one {1 face was} other {# faces were}} not stored in Qdrant: {reason}; they are kept here and sent by the next run',
  'store.photoUnsent':
    '{count, plural, one {1 face} other {# faces}} could not be stored in Qdrant: {reason}; the next run sends what is missing',

  'lock.unknownProcess': 'an unknown process; if there is none, remove {file}',
  'lock.process': 'process {pid}',
  'lock.processOn': 'process {pid} on {host}; if there is none, remove {file}',

  'qdrant.startingTooLong': '{holder} has been starting Qdrant for too long',
  'qdrant.endedOften': 'Qdrant has ended {count} times within three minutes; see {log}',
  'qdrant.stuck': 'Qdrant (process {pid}) does not answer and cannot be ended; end it by hand',
  'qdrant.noLongerWanted': 'Qdrant is no longer wanted',
  'qdrant.noProgram':
    'The setting for the Qdrant program names {path}, which is no program; correct or clear it',
  'qdrant.none':
    'There is no Qdrant program on this computer: run npm run assets, install Qdrant, or set its path or the URL of a server',
  'qdrant.otherVectors':
    'The collection {collection} in Qdrant holds other vectors ({found}) than the {size} numbers compared by cosine that are needed; rename or remove it',
  'qdrant.notWritten': 'Qdrant does not say whether it has written ({status})',
  'qdrant.answers': 'Qdrant answers {status}: {reason}',
  'qdrant.badKey': 'Qdrant does not accept the API key; correct it in the settings',
  'qdrant.slow': 'Qdrant takes too long to answer',
  'qdrant.unreachable': 'Qdrant cannot be reached: {reason}',
  'qdrant.silent': 'Qdrant does not answer at {url}',
  'qdrant.notAUrl':
    'The setting for Qdrant is {url}, which is no http or https URL; correct or clear it',
  'qdrant.elsewhere':
    'The Qdrant at {url} is on another computer; faces would be sent there, approve this URL first',
  'qdrant.notFound': 'The Qdrant server {url} cannot be found: {reason}',
  'qdrant.ended': 'Qdrant has ended',
  'qdrant.notReady': 'Qdrant is not ready after {timeoutMs} ms',
  'qdrant.cannotRun': '{binary} cannot be run',
} as const;
