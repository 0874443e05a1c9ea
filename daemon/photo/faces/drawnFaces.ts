import type { Region } from '../../contract/album.ts';
import type { Face } from '../../contract/photo.ts';
import { boxOf } from './candidates/drawnBox.ts';
import type { Embedder } from './embedding/embed.ts';
import { recogniseFaces } from './recognise.ts';
import type { RetinaFace } from './retinaface.ts';
import { lookAgain, thirdLook } from './candidates/secondLook.ts';
import { boxIn, landmarksFrom, viewOf, type Views } from './views.ts';

/**
 * Recognises faces that the user drew where nothing was found: the detector is asked again about each place, for eyes,
 * nose and mouth; without them the face is taken as it stands.
 *
 * @param regions in parts of the upright photo
 */
export async function recogniseDrawn(
  models: {
    readonly detector: () => Promise<RetinaFace>;
    readonly embedder: () => Promise<Embedder>;
  },
  views: Views,
  sha256: string,
  regions: readonly Region[],
): Promise<readonly Face[]> {
  const found = await Promise.all(
    regions.map(async (region) => {
      const box = boxOf(region, views.width, views.height);
      const view = await viewOf(views, box);
      const spot = { image: view.image, box: boxIn(view, box), worthMirroring: 0 };
      const [look] = await lookAgain(await models.detector(), [spot], thirdLook);
      const landmarks = look?.landmarks ? landmarksFrom(view, look.landmarks) : null;
      return {
        box,
        score: 1,
        detector: 'drawn',
        landmarks,
        clipped: false,
      } as const;
    }),
  );
  return recogniseFaces(models.embedder, views, sha256, found);
}
