/**
 * What the article tells of two stands, drawn by our own code. Not runs: nothing here is scored, and nobody measured how
 * often either would succeed. `twentyRuns` shows what twenty runs could look like at a rate, so that one run is seen for what it is.
 */
import { draw, idHash, STREAM } from '../kernel/draw.ts';
import type { BiText, Exhibitor } from '../scenario/scenario.ts';
import type { RunAddress } from './demo.ts';
import { drawn } from './text-to-image/picture.ts';
import type { Person, Picture, Scene } from './text-to-image/scene.ts';
import type { Clip } from './text-to-video/clip.ts';
import { sailingClip } from './text-to-video/sailing.ts';

export type ReconstructionId = NonNullable<Exhibitor['reconstruction']>;
export type Reconstruction = {
  readonly id: ReconstructionId;
  readonly picture: Picture;
  /** In place of the picture, where the stand shows clips. */
  readonly clip: Clip | undefined;
  /** The prompt as the article gives it; undefined where it gives none. */
  readonly prompt: BiText | undefined;
  /** To be shown beside the picture, always. */
  readonly caption: BiText;
  /** Ledger items. */
  readonly sources: readonly string[];
};

/** Ledger A27 and A28: bright fuchsia skin, eyes out of line, an undersized body. */
const GARDEN_BABY: Person = {
  role: 'baby-boy',
  hair: 'brown',
  hairStyle: 0,
  skin: 'fuchsia',
  eyes: 'brown',
  eyeSlip: 13,
  bodyScale: 0.45,
  fingers: 5,
  pose: 'sitting',
  clothes: 'yellow',
  x: 182,
  y: 212,
  flip: false,
};
const GARDEN: Scene = {
  backdrop: { setting: 'garden', tint: 0, shift: 0.4, flip: false },
  items: [],
  people: [GARDEN_BABY],
};
/** The article names no scene of Kling's; ours is a quiet one that claims nothing. */
const KLING: Scene = {
  backdrop: { setting: 'beach', tint: 1, shift: 0.3, flip: true },
  items: [
    { kind: 'boat', colour: 'blue', x: 128, y: 200, scale: 1.15, flip: false, lifted: false, turn: 0 },
    { kind: 'bird', colour: 'white', x: 236, y: 84, scale: 0.9, flip: true, lifted: true, turn: 0 },
  ],
  people: [],
};

const RECONSTRUCTIONS: Readonly<Record<ReconstructionId, Reconstruction>> = {
  'moore-threads-garden': {
    id: 'moore-threads-garden',
    picture: drawn(GARDEN),
    clip: undefined,
    prompt: {
      en: 'a cute brown-haired baby boy sitting in a garden',
      zh: '一个可爱的棕色头发的男宝宝坐在花园里',
    },
    caption: {
      en: 'As the article tells it: one visitor, one prompt, one picture. Drawn by us, not by the exhibitor.',
      zh: '依文章所述：一位参观者、一条提示词、一张图。由我们绘制，并非参展商的输出。',
    },
    sources: ['A27', 'A28'],
  },
  'kling-clip': {
    id: 'kling-clip',
    picture: drawn(KLING),
    clip: sailingClip(KLING.backdrop),
    prompt: undefined,
    caption: {
      en: 'As the article tells it, Kling impressed its author. It does not say what the clip showed: this clip is ours.',
      zh: '文章说可灵令作者印象深刻，但没有说片中是什么：此短片由我们绘制。',
    },
    sources: ['A22', 'A23'],
  },
};

export function reconstructionOf(id: ReconstructionId): Reconstruction {
  return RECONSTRUCTIONS[id];
}

/** The rates that the stand puts side by side. */
export const TWENTY_RUN_RATES = [0.3, 0.6, 0.9] as const;

/** Twenty successes and failures at rate p, drawn at the address; a run that succeeds at a lower rate succeeds at a higher one. */
export function twentyRuns(p: number, at: RunAddress): readonly boolean[] {
  const id = idHash(`${at.exhibitId}/twenty`);
  return Array.from({ length: 20 }, (_, i) => draw(at.seed, STREAM.trial, id, at.nth * 20 + i) < p);
}
