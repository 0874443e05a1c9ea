import type { models as english } from '../en/models.ts';

/** What the program says, in German: language models and models of one’s own. */
export const models = {
  'model.notAnAddress': '{url}; das ist keine Webadresse',
  'model.why.best': 'sieht und schreibt am besten von denen, die passen; braucht eine Grafikkarte',
  'model.why.well': 'sieht gut und schreibt gut in vielen Sprachen',
  'model.why.lettering': 'sieht gut, liest Schrift in Fotos',
  'model.why.small': 'klein und schnell',
  'model.theModel': 'das Modell',
  'model.unreachable':
    'Kein Ollama-Server antwortet{detail, select, none {} other { unter {detail}}}',
  'model.not-ollama':
    'Der Server{detail, select, none {} other { unter {detail}}} spricht nicht das Protokoll von Ollama',
  'model.old-version':
    'Ollama {detail} ist zu alt, um zu sagen, was seine Modelle können; aktualisieren Sie Ollama',
  'model.no-model':
    'Ollama hat kein lokales Modell, das schreiben kann{detail, select, none {} other { ({detail})}}; laden Sie eines, `photoblog doctor` nennt ein passendes',
  'model.no-vision':
    'Ollama hat kein lokales Modell, das Fotos sehen kann{detail, select, none {} other { ({detail})}}; laden Sie eines, `photoblog doctor` nennt ein passendes',
  'model.model-missing':
    'Ollama hat das Modell {model} nicht{detail, select, none {} other { ({detail})}}; laden Sie es oder wählen Sie ein anderes',
  'model.remote-model':
    'Das Modell {model} läuft nicht auf diesem Computer; nur lokale Modelle werden verwendet',
  'model.too-large':
    'Das Modell {model} braucht mehr Speicher, als auf diesem Computer frei ist{detail, select, none {} other { ({detail})}}; wählen Sie ein kleineres',
  'model.busy':
    'Ollama ist mit anderen Anfragen beschäftigt{detail, select, none {} other { ({detail})}}',
  'model.server-error': 'Ollama meldet einen Fehler{detail, select, none {} other { ({detail})}}',
  'model.redirected':
    'Die Adresse von Ollama leitet anderswohin um{detail, select, none {} other { ({detail})}}; dem wird nicht gefolgt',
  'model.stalled': '{model} antwortet nicht mehr{detail, select, none {} other { ({detail})}}',
  'model.deadline':
    '{model} brauchte länger als erlaubt{detail, select, none {} other { ({detail})}}',
  'model.died': 'Die Verbindung zu Ollama brach ab{detail, select, none {} other { ({detail})}}',
  'model.cut-off': 'Die Antwort von Ollama brach mitten in einer Zeile ab',
  'model.garbage': '{model} antwortete mit etwas Unlesbarem',
  'model.endless': '{model} wiederholte sich immerzu{detail, select, none {} other { ({detail})}}',
  'model.empty': '{model} antwortete mit nichts',
  'model.refused': '{model} weigerte sich zu schreiben',
  'model.wrong-language': '{model} antwortete in einer anderen Sprache als verlangt',
  'model.invalid-json':
    '{model} hielt sich nicht an die vorgegebene Form{detail, select, none {} other { ({detail})}}',
  'model.then.connect': '{what}; der eingebaute Erzähler hat den Text geschrieben',
  'model.then.see': '{what}; die übrigen Fotos werden ohne Beschreibung erzählt',
  'model.then.write': '{what}; der eingebaute Erzähler hat geschrieben, was fehlt',
  'model.then.pull': '{what}; das Modell wurde nicht heruntergeladen',
  'model.then.see-and-write':
    '{what}; der eingebaute Erzähler hat geschrieben, was fehlt, ohne Beschreibungen der Fotos',
  'model.noMemory': 'Dieser Computer hat für jedes Modell zu wenig Speicher',
  'model.elsewhere':
    'Der Ollama-Server {url} ist auf einem anderen Computer; Fotos würden dorthin geschickt, erlauben Sie zuerst diese URL',
  'model.isThere': '{model} ist da',
  'model.progress': '{model}: {done} von {total} GB',

  'ownModel.noFile':
    '{file}, als Modell genannt, ist keine Datei: nennen Sie den Pfad einer ONNX-Datei',
  'ownModel.notLoaded':
    'Das Modell {file} ist nicht benutzbar: {reason}. Nenne eine andere Datei, oder keine, um das mitgelieferte Modell zu benutzen',
  'ownModel.noAnswer':
    'Das Laden der eigenen Modelle endete ohne Antwort: die Laufzeit verträgt eines davon nicht. Nenne andere Dateien, oder keine, um die mitgelieferten Modelle zu benutzen',
  'ownModel.detectorInput':
    'Der Detektor {file} nimmt nicht ein Bild aus drei Kanälen von 32-Bit-Gleitkommazahlen: bekannt sind RetinaFace (InsightFace, biubug6), SCRFD und YuNet als ONNX',
  'ownModel.detectorUnknown':
    'Der Detektor {file} ist keiner der bekannten, RetinaFace (InsightFace, biubug6), SCRFD und YuNet: seine Ausgaben sind {outputs}',
  'ownModel.detectorNoLandmarks':
    'Der Detektor {file} sagt nicht, wo Augen, Nase und Mund sind, und ohne sie wird niemand wiedererkannt: nehmen Sie eine Ausgabe mit Landmarken (wie SCRFD „bnkps“)',
  'ownModel.embedderInput':
    'Das Erkennungsmodell {file} nimmt nicht ein Bild von 112 mal 112 Pixeln aus drei Kanälen von 32-Bit-Gleitkommazahlen, wie es mit ArcFace trainierte Netze tun',
  'ownModel.embedderOutput':
    'Das Erkennungsmodell {file} gibt keine 512 Zahlen je Gesicht aus, wie es mit ArcFace trainierte Netze tun: seine Ausgaben sind {outputs}',
  'ownModel.embedderSilent':
    'Das Erkennungsmodell {file} gibt zu einem Gesicht nichts aus, das sich vergleichen ließe: Nullen, oder keine Zahlen',
} as const satisfies Record<keyof typeof english, string>;
