/** Paints a clip's moments on a canvas: the backdrop once, on a canvas of its own, the actors over it each time. */
import { type Clip, clipActors, clipBackdrop } from '@floorwalk/engine';
import { paintDisplayList } from '../../demo/paint-display-list.ts';

const TRACE = '#ff4f38';
const TRACE_EVERY = 2;

export type ClipScreen = (context: CanvasRenderingContext2D, time: number, trace: boolean) => void;

/** A painter for canvases `scale` device pixels per picture unit wide. */
export function createClipScreen(clip: Clip, scale: number): ClipScreen {
  const behind = document.createElement('canvas');
  behind.width = Math.round(364 * scale);
  behind.height = Math.round(232 * scale);
  const paper = behind.getContext('2d');
  if (paper) paintDisplayList(paper, clipBackdrop(clip), scale);
  return (context, time, trace) => {
    context.drawImage(behind, 0, 0);
    paintDisplayList(context, clipActors(clip, time), scale);
    if (trace) paintTrace(context, clip, time, scale);
  };
}

/** Where the feet of the one the prompt is about have been: dots close together where it was slow, far apart where it leapt. */
function paintTrace(context: CanvasRenderingContext2D, clip: Clip, time: number, scale: number): void {
  const poses = clip.actors[0].poses;
  context.save();
  context.scale(scale, scale);
  context.fillStyle = TRACE;
  for (let k = 0; k <= time; k += TRACE_EVERY) {
    const { x, y, there } = poses[k];
    if (!there) continue;
    context.globalAlpha = 0.55;
    context.beginPath();
    context.arc(x, Math.min(226, y + 9), 2.6, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
}
