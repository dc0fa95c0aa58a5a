/** Contact sheet of applications; what its address may say is in sheet-of-kind.tsx. */
import { application, applicationRunWithOutcome } from '@floorwalk/engine';
import { ApplicationView } from '../ui/demos/application-view.tsx';
import { showSheet } from './sheet-of-kind.tsx';

await showSheet({
  model: application,
  View: ApplicationView,
  run: (probe, success, at, spectacle) => applicationRunWithOutcome(probe, success, at, { spectacle }),
});
