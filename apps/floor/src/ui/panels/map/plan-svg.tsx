/** The plan drawn as a fair prints it, with what changes on it laid over. Who does not look has the list beside it. */
import type { BiText, Exhibitor, Point, Scenario } from '@floorwalk/engine';
import type { ThemeName } from '../../../art/tokens.ts';
import type { DensityGrid } from '../../../floor/floor-view.ts';
import type { StandFacts } from '../../use-board.ts';
import { Heat } from './heat.tsx';
import type { Frame } from './plan-frame.ts';
import { PlanGround, PlanStands } from './plan-ground.tsx';
import { PlanHalls } from './plan-halls.tsx';
import { ChosenMark, HereMark, QueueMarks, RouteMarks } from './plan-marks.tsx';
import { PlanSigns } from './plan-signs.tsx';

export type PlanProps = {
  readonly scenario: Scenario;
  readonly numbers: readonly string[];
  readonly frame: Frame;
  /** Pixels per metre, and the screen's size in pixels. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeName;
  readonly at: Point;
  readonly eighths: number;
  readonly say: (text: BiText) => string;
  readonly looked: ReadonlySet<string>;
  readonly route: readonly string[];
  readonly found: ReadonlySet<string> | undefined;
  readonly chosen: Exhibitor | undefined;
  readonly way: readonly Point[];
  readonly heat: DensityGrid | undefined;
  /** Left out where queues are not asked for. */
  readonly factsOf: ((exhibitor: Exhibitor) => StandFacts) | undefined;
};

export function PlanSvg(props: PlanProps) {
  const { scenario, numbers, frame, scale, width, height, heat, found, say, chosen } = props;
  const seenM = (frame.acrossM * height) / width;
  const bucket = bucketOf(scale);
  return (
    <svg
      className="plan-svg"
      viewBox={`${frame.xM} ${frame.yM} ${frame.acrossM} ${seenM}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <PlanGround scenario={scenario} />
      {heat && <Heat grid={heat} theme={props.theme} />}
      <PlanStands scenario={scenario} scale={bucket} looked={props.looked} found={found} />
      <PlanSigns scenario={scenario} numbers={numbers} scale={bucket} say={say} found={found} />
      {props.factsOf && <QueueMarks scenario={scenario} factsOf={props.factsOf} found={found} scale={scale} />}
      <PlanHalls scenario={scenario} numbers={numbers} say={say} frame={frame} scale={scale} seenM={seenM} />
      <RouteMarks stands={scenario.exhibitors.filter(({ id }) => props.route.includes(id))} scale={scale} />
      {chosen && <ChosenMark target={chosen} way={props.way} scale={scale} />}
      <HereMark at={props.at} eighths={props.eighths} scale={scale} />
    </svg>
  );
}

/** What hangs on the scale is drawn for steps of it, so that a pan redraws nothing. */
function bucketOf(scale: number): number {
  return 1.25 ** Math.round(Math.log(scale) / Math.log(1.25));
}
