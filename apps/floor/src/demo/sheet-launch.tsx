/** Contact sheet of model launches; what its address may say is in sheet-of-kind.tsx. */
import { launchWithOutcome, modelLaunch } from '@floorwalk/engine';
import { LaunchView } from '../ui/demos/launch-view.tsx';
import { showSheet } from './sheet-of-kind.tsx';

await showSheet({
  model: modelLaunch,
  View: LaunchView,
  run: (probe, success, at) => launchWithOutcome(probe, success, at),
});
