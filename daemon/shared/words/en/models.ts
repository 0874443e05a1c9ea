/** What the program says, in English: language models and models of one’s own. */
export const models = {
  'model.notAnAddress': '{url}, which is not a web address',
  'model.why.best': 'sees and writes best of those that fit; wants a graphics card',
  'model.why.well': 'sees well and writes well in many languages',
  'model.why.lettering': 'sees well, reads text in photos',
  'model.why.small': 'small and quick',
  'model.theModel': 'the model',
  'model.unreachable': 'No Ollama server answers{detail, select, none {} other { at {detail}}}',
  'model.not-ollama':
    "The server{detail, select, none {} other { at {detail}}} does not speak Ollama's protocol",
  'model.old-version': 'Ollama {detail} is too old to say what its models can do; update Ollama',
  'model.no-model':
    'Ollama has no local model that can write{detail, select, none {} other { ({detail})}}; pull one, `photoblog doctor` names one that fits',
  'model.no-vision':
    'Ollama has no local model that can see photos{detail, select, none {} other { ({detail})}}; pull one, `photoblog doctor` names one that fits',
  'model.model-missing':
    'Ollama does not have the model {model}{detail, select, none {} other { ({detail})}}; pull it or choose another',
  'model.remote-model':
    'The model {model} does not run on this computer; only local models are used',
  'model.too-large':
    'The model {model} needs more memory than this computer has free{detail, select, none {} other { ({detail})}}; choose a smaller one',
  'model.busy': 'Ollama is busy with other requests{detail, select, none {} other { ({detail})}}',
  'model.server-error': 'Ollama reported an error{detail, select, none {} other { ({detail})}}',
  'model.redirected':
    "Ollama's address redirects elsewhere{detail, select, none {} other { ({detail})}}, which is not followed",
  'model.stalled': '{model} stopped answering{detail, select, none {} other { ({detail})}}',
  'model.deadline': '{model} took longer than allowed{detail, select, none {} other { ({detail})}}',
  'model.died': 'The connection to Ollama broke off{detail, select, none {} other { ({detail})}}',
  'model.cut-off': "Ollama's answer broke off in the middle of a line",
  'model.garbage': '{model} answered with something unreadable',
  'model.endless': '{model} kept repeating itself{detail, select, none {} other { ({detail})}}',
  'model.empty': '{model} answered with nothing',
  'model.refused': '{model} refused to write',
  'model.wrong-language': '{model} answered in another language than asked for',
  'model.invalid-json':
    '{model} did not keep to the form it was given{detail, select, none {} other { ({detail})}}',
  'model.then.connect': '{what}; the built-in narrator wrote the text',
  'model.then.see': '{what}; the remaining photos are told without a description',
  'model.then.write': '{what}; the built-in narrator wrote what is missing',
  'model.then.pull': '{what}; the model was not downloaded',
  'model.then.see-and-write':
    '{what}; the built-in narrator wrote what is missing, without descriptions of the photos',
  'model.noMemory': 'This computer has too little memory for any model',
  'model.elsewhere':
    'The Ollama server {url} is on another computer; photos would be sent there, approve this URL first',
  'model.isThere': '{model} is there',
  'model.progress': '{model}: {done} of {total} GB',

  'ownModel.noFile': '{file}, named as a model, is no file: give the path of an ONNX file',
  'ownModel.notLoaded':
    'The model {file} cannot be used: {reason}. Name another file, or none to use the model that comes along',
  'ownModel.noAnswer':
    'Loading the models of your own ended without an answer: the runtime does not bear one of them. Name other files, or none to use the models that come along',
  'ownModel.detectorInput':
    'The detector {file} does not take one picture of three channels of 32-bit floats: known are RetinaFace (InsightFace, biubug6), SCRFD and YuNet as ONNX',
  'ownModel.detectorUnknown':
    'The detector {file} is none of those that are known, RetinaFace (InsightFace, biubug6), SCRFD and YuNet: its outputs are {outputs}',
  'ownModel.detectorNoLandmarks':
    'The detector {file} does not tell where eyes, nose and mouth are, and without them nobody is recognised: take an edition with landmarks (such as SCRFD “bnkps”)',
  'ownModel.embedderInput':
    'The embedder {file} does not take one picture of 112 by 112 pixels of three channels of 32-bit floats, as networks trained with ArcFace do',
  'ownModel.embedderOutput':
    'The embedder {file} gives no output of 512 numbers a face, as networks trained with ArcFace do: its outputs are {outputs}',
  'ownModel.embedderSilent':
    'The embedder {file} gives nothing for a face that could be compared: zeros, or no numbers',
} as const;
