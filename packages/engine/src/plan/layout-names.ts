/** Names and signs as they are put on a stand. */
import type { Exhibitor } from '../scenario/scenario.ts';

export type Label = readonly [string, string];

export function labelOf(exhibitor: Exhibitor): Label {
  return [exhibitor.name.en, exhibitor.name.zh];
}
/** What decides the furniture: racks for computing power, robots for robotics. */
export function craftOf({ category, exhibits }: Exhibitor): 'chips' | 'robots' | 'cars' | 'plain' {
  if (category === 'chips' || exhibits.some(({ kind }) => kind === 'accelerator')) return 'chips';
  if (category === 'robotics' || exhibits.some(({ kind }) => kind === 'robot')) return 'robots';
  return category === 'driving' ? 'cars' : 'plain';
}
