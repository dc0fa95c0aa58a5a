/** What stands still on the plan: halls with their walls, avenues, theme areas, stands in their theme's colour. */
import type { Brand, Scenario } from '@floorwalk/engine';
import { type CSSProperties, memo } from 'react';
import { BOARD_BRANDS } from '../../../art/dressing/dress-boards.ts';
import { BRANDS } from '../../../art/tokens.ts';
import { useSay } from '../../say.ts';

type Props = {
  readonly scenario: Scenario;
  /** Pixels per metre, in steps. */
  readonly scale: number;
  readonly looked: ReadonlySet<string>;
  /** Who was searched for; all if undefined. */
  readonly found: ReadonlySet<string> | undefined;
};

/** A theme's colour as a variable that the style sheet mixes with the paper. */
export const toneOf = (brand: Brand | undefined): CSSProperties =>
  ({ '--tone': brand === undefined ? 'var(--line-strong)' : BRANDS[brand] }) as CSSProperties;

export const PlanGround = memo(function PlanGround({ scenario }: Pick<Props, 'scenario'>) {
  const say = useSay();
  return (
    <g>
      {scenario.halls.map(({ id, outdoors, xM, yM, wM, dM }) => (
        <rect key={id} className={outdoors ? 'plan-outdoors' : 'plan-hall'} x={xM} y={yM} width={wM} height={dM} />
      ))}
      {scenario.zones.map(({ id, rect, brand }) => (
        <rect
          key={id}
          className="plan-zone"
          style={toneOf(brand)}
          x={rect.xM}
          y={rect.yM}
          width={rect.wM}
          height={rect.dM}
        />
      ))}
      {scenario.aisles
        .filter(({ avenue }) => avenue)
        .map(({ id, from, to, widthM }) => (
          <line key={id} className="plan-avenue" x1={from.xM} y1={from.yM} x2={to.xM} y2={to.yM} strokeWidth={widthM} />
        ))}
      {scenario.features.map(({ id, kind, xM, yM, wM, dM }) =>
        kind === 'totem' ? null : (
          <rect key={id} className={`plan-feature ${kind}`} x={xM} y={yM} width={wM} height={dM} rx={0.5} />
        ),
      )}
      {(scenario.boards ?? []).flatMap((board) =>
        scenario.features
          .filter(({ id }) => board.features.includes(id))
          .map(({ id, xM, yM, wM, dM }) => (
            <circle
              key={`${board.id} ${id}`}
              className="plan-board"
              style={toneOf(BOARD_BRANDS[board.look])}
              cx={xM + wM / 2}
              cy={yM + dM}
              r={2}
            >
              <title>{say(board.title)}</title>
            </circle>
          )),
      )}
      {scenario.walls.map(({ xM, yM, wM, dM }) => (
        <rect key={`${xM} ${yM} ${wM}`} className="plan-wall" x={xM} y={yM} width={wM} height={dM} />
      ))}
    </g>
  );
});

/** Over the density: that is of the aisles, and one finds stands by their colours. */
export const PlanStands = memo(function PlanStands({ scenario, scale, looked, found }: Props) {
  const gap = Math.min(0.3, 1 / scale);
  const brands = new Map(scenario.zones.map(({ id, brand }) => [id, brand]));
  return (
    <g>
      {scenario.exhibitors.map(({ id, rect, zoneId }) => (
        <rect
          key={id}
          className={`plan-stand${found && !found.has(id) ? ' faded' : ''}${looked.has(id) ? ' looked' : ''}`}
          style={toneOf(brands.get(zoneId))}
          x={rect.xM + gap / 2}
          y={rect.yM + gap / 2}
          width={Math.max(0.2, rect.wM - gap)}
          height={Math.max(0.2, rect.dM - gap)}
          rx={Math.min(0.5, rect.wM / 8)}
          strokeWidth={1 / scale}
        />
      ))}
    </g>
  );
});
