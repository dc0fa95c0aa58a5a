/** The kinds of demo that have a model. A kind is added by one line here and one view in the app. */
import type { DemoKind } from '../scenario/scenario.ts';
import { accelerator } from './accelerator/accelerator.ts';
import { chatbot } from './chatbot/chatbot.ts';
import type { DemoModel } from './demo.ts';
import { application } from './application/application.ts';
import { modelLaunch } from './model-launch/model-launch.ts';
import { robot } from './robot/robot.ts';
import { textToImage } from './text-to-image/text-to-image.ts';
import { textToVideo } from './text-to-video/text-to-video.ts';

const MODELS: Readonly<Partial<Record<DemoKind, DemoModel<unknown>>>> = {
  accelerator,
  chatbot,
  'text-to-image': textToImage,
  'text-to-video': textToVideo,
  robot,
  'model-launch': modelLaunch,
  application,
};

/** The kinds that have one. */
export const MODELLED_KINDS = Object.keys(MODELS) as readonly DemoKind[];

/** The model of a kind, or undefined for a kind that has none yet. */
export function demoModelOf(kind: DemoKind): DemoModel<unknown> | undefined {
  return MODELS[kind];
}
