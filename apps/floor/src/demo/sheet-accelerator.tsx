/** Contact sheet of accelerators; what its address may say is in sheet-of-kind.tsx. */
import { accelerator, benchWithOutcome } from '@floorwalk/engine';
import { AcceleratorView } from '../ui/demos/accelerator-view.tsx';
import { showSheet } from './sheet-of-kind.tsx';

await showSheet({
  model: accelerator,
  View: AcceleratorView,
  run: (probe, success, at) => benchWithOutcome(probe, success, at),
});
