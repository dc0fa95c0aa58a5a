/** One view per kind of demo that has a model: a kind is added by one line here and one in the engine's registry. */
import type { DemoKind } from '@floorwalk/engine';
import { AcceleratorView } from './accelerator-view.tsx';
import { ApplicationView } from './application-view.tsx';
import { ChatView } from './chat-view.tsx';
import type { DemoView } from './demo-view.ts';
import { LaunchView } from './launch-view.tsx';
import { PictureView } from './picture-view.tsx';
import { RobotView } from './robot-view.tsx';
import { VideoView } from './video-view.tsx';

export const DEMO_VIEWS: Readonly<Partial<Record<DemoKind, DemoView>>> = {
  'text-to-image': PictureView,
  'text-to-video': VideoView,
  robot: RobotView,
  application: ApplicationView,
  accelerator: AcceleratorView,
  chatbot: ChatView,
  'model-launch': LaunchView,
};
