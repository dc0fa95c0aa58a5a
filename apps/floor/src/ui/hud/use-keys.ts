/** The floor's keys: walk, open what is near, map, guide. Quiet while a panel is open or a field has the focus. */
import { useEffect } from 'react';
import type { Session } from '../../store/session.ts';
import { isSteeringKey, steeringOf } from './steering.ts';

export function useKeys({ store, world }: Session): void {
  useEffect(() => {
    const held = new Set<string>();
    let steering = false;
    const steer = (): void => {
      const [dx, dy] = steeringOf(held);
      if (held.size > 0 || steering) world.steer(dx, dy);
      steering = held.size > 0;
    };
    const release = (): void => {
      held.clear();
      steer();
    };
    const down = (event: KeyboardEvent): void => {
      const { screen, panel, view, open, openPanel, source } = store.getState();
      const target = event.target as HTMLElement;
      const typing = target.closest('input, textarea, [role="slider"]') !== null;
      if (screen !== 'floor' || event.ctrlKey || event.metaKey || event.altKey || typing || source !== undefined)
        return;
      if (panel.kind !== 'none') {
        if (event.key === 'Escape') store.getState().closePanel();
        return;
      }
      if (isSteeringKey(event.code)) {
        event.preventDefault();
        held.add(event.code);
        steer();
        return;
      }
      const onButton = target.closest('button, a') !== null;
      if (event.code === 'KeyE' || (event.key === 'Enter' && !onButton)) {
        const exhibitor = view?.stand?.exhibitor ?? view?.near[0];
        if (exhibitor && open) openPanel(view?.stand ? { kind: 'demo' } : { kind: 'stand', exhibitor });
      } else if (event.code === 'KeyM') openPanel({ kind: 'map' });
      else if (event.code === 'KeyG') openPanel({ kind: 'guide' });
      else if (event.key === 'Escape') world.stop();
      else return;
      event.preventDefault();
      release();
    };
    const up = (event: KeyboardEvent): void => {
      if (held.delete(event.code)) steer();
    };
    const stopOnPanel = store.subscribe((now, before) => {
      if (now.panel !== before.panel || now.screen !== before.screen) release();
    });
    addEventListener('keydown', down);
    addEventListener('keyup', up);
    addEventListener('blur', release);
    return () => {
      stopOnPanel();
      removeEventListener('keydown', down);
      removeEventListener('keyup', up);
      removeEventListener('blur', release);
      release();
    };
  }, [store, world]);
}
