/**
 * Poses as joints in the body's own frame, in units of 0.95 m on the screen: r to the body's right, f forward, z up.
 * The walk is a cycle of eight frames: the stance leg straight, the swing leg bent at the knee, the arms against the legs, the body highest as the legs pass.
 */
export type Joint = readonly [r: number, f: number, z: number];
export type Limb = readonly [Joint, Joint, Joint];
export type Pose = {
  readonly legs: readonly [left: Limb, right: Limb];
  readonly arms: readonly [left: Limb, right: Limb];
  /** Rise and forward lean of what is above the hip. */
  readonly bob: number;
  readonly lean: number;
  /** Turn of the head, radians to the body's right, and its nod forward. */
  readonly glance: number;
  readonly nod: number;
  readonly phone: boolean;
};
export type PoseName = 'stand' | 'walk' | 'queue' | 'phone' | 'photo' | 'talk' | 'sit';
/** Frames baked of each pose. A pose that has one frame breathes by being drawn a little taller. */
export const POSE_FRAMES: Readonly<Record<PoseName, number>> = {
  stand: 3,
  walk: 8,
  queue: 2,
  phone: 1,
  photo: 1,
  talk: 2,
  sit: 1,
};
/** Numbers of the poses in a crowd frame. The last three are baked for a few looks only. */
export const POSE = {
  stand: 0,
  walk: 1,
  queue: 2,
  phone: 3,
  photo: 4,
  talk: 5,
  sit: 6,
  push: 7,
  wheelchair: 8,
  pram: 9,
} as const;
export const POSE_NAMES: readonly PoseName[] = ['stand', 'walk', 'queue', 'phone', 'photo', 'talk', 'sit'];

const HIP = 0.66;
const SHOULDER = 1.13;

/** Knee of a leg of two bones of 0.31 between hip and foot, bent forward. */
function leg(side: number, foot: Joint, hipZ: number): Limb {
  const hip: Joint = [side * 0.085, 0, hipZ];
  const f = foot[1] - hip[1];
  const z = foot[2] - hip[2];
  const reach = Math.sqrt(f * f + z * z);
  const bend = Math.sqrt(Math.max(0, 0.31 * 0.31 - (reach / 2) * (reach / 2)));
  const knee: Joint = [side * 0.088, f / 2 + (-z / reach) * bend, hipZ + z / 2 + (f / reach) * bend];
  return [hip, knee, foot];
}
const standingLegs = (): readonly [Limb, Limb] => [leg(-1, [-0.092, 0, 0.06], HIP), leg(1, [0.092, 0.015, 0.06], HIP)];
const hanging = (side: number, swing = 0, out = 0): Limb => [
  [side * 0.21, 0, SHOULDER],
  [side * (0.262 + out), swing * 0.5 - 0.03, 0.945],
  [side * (0.25 + out), swing + 0.03, 0.775 + Math.abs(swing) * 0.12],
];
const rest = { bob: 0, lean: 0, glance: 0, nod: 0, phone: false };

function walking(frame: number): Pose {
  const t = (frame / 8) * Math.PI * 2;
  const foot = (phase: number, side: number): Joint => {
    const swing = Math.sin(phase);
    const lift = Math.max(0, Math.cos(phase));
    return [side * 0.075, 0.235 * swing, 0.06 + 0.115 * lift * lift + 0.03 * Math.max(0, -swing)];
  };
  const bob = 0.022 * Math.cos(2 * t) + 0.008;
  const hip = HIP + bob;
  return {
    ...rest,
    legs: [leg(-1, foot(t, -1), hip), leg(1, foot(t + Math.PI, 1), hip)],
    arms: [hanging(-1, -0.19 * Math.sin(t), 0), hanging(1, 0.19 * Math.sin(t), 0)],
    bob,
    lean: 0.022,
  };
}

export function poseOf(name: PoseName, frame: number): Pose {
  const still = { ...rest, legs: standingLegs(), arms: [hanging(-1), hanging(1)] as const };
  switch (name) {
    case 'walk':
      return walking(frame);
    case 'stand':
      return frame === 1
        ? { ...still, bob: 0.013, arms: [hanging(-1, 0, 0.01), hanging(1, 0, 0.01)] }
        : frame === 2
          ? { ...still, glance: 0.7 }
          : still;
    case 'queue':
      return {
        ...still,
        arms: [
          hanging(-1),
          [
            [0.21, 0, SHOULDER],
            [0.29, 0.02, 0.95],
            [0.12, 0.13, frame ? 0.91 : 0.9],
          ],
        ],
        bob: frame ? 0.008 : 0,
        glance: frame ? -0.5 : 0,
      };
    case 'phone':
      return {
        ...still,
        arms: [
          [
            [-0.21, 0, SHOULDER],
            [-0.27, 0.05, 0.93],
            [-0.05, 0.2, 0.99],
          ],
          [
            [0.21, 0, SHOULDER],
            [0.27, 0.05, 0.93],
            [0.05, 0.2, 1.0],
          ],
        ],
        nod: 0.035,
        phone: true,
      };
    case 'photo':
      return {
        ...still,
        arms: [
          [
            [-0.21, 0, SHOULDER],
            [-0.3, 0.1, 1.02],
            [-0.06, 0.28, 1.36],
          ],
          [
            [0.21, 0, SHOULDER],
            [0.32, 0.1, 1.06],
            [0.08, 0.28, 1.4],
          ],
        ],
        phone: true,
      };
    case 'talk':
      return frame
        ? {
            ...still,
            arms: [
              hanging(-1),
              [
                [0.21, 0, SHOULDER],
                [0.31, 0.05, 0.95],
                [0.3, 0.2, 1.17],
              ],
            ],
            glance: 0.2,
            bob: 0.008,
          }
        : {
            ...still,
            arms: [
              [
                [-0.21, 0, SHOULDER],
                [-0.3, 0.04, 0.94],
                [-0.24, 0.22, 1.02],
              ],
              [
                [0.21, 0, SHOULDER],
                [0.3, 0.05, 0.94],
                [0.28, 0.2, 1.04],
              ],
            ],
          };
    case 'sit': {
      const seated = (side: number): Limb => [
        [side * 0.09, 0, 0.48],
        [side * 0.11, 0.27, 0.47],
        [side * 0.11, 0.29, 0.08],
      ];
      const onLap = (side: number): Limb => [
        [side * 0.2, 0, 0.95],
        [side * 0.26, 0.02, 0.75],
        [side * 0.1, 0.2, 0.62],
      ];
      return { ...rest, legs: [seated(-1), seated(1)], arms: [onLap(-1), onLap(1)], bob: -0.18, lean: 0 };
    }
  }
}

/** Walking behind a pram, hands on its handle. */
export function pushingPose(frame: number): Pose {
  const hand = (side: number): Limb => [
    [side * 0.2, 0, SHOULDER],
    [side * 0.25, 0.08, 0.95],
    [side * 0.13, 0.3, 0.93],
  ];
  return { ...walking(frame), arms: [hand(-1), hand(1)], lean: 0.035 };
}

/** Sitting in a wheelchair: hands in the lap, or (frames 1 to 3) on the rims, from back to front. */
export function wheelchairPose(frame: number): Pose {
  const seated = (side: number): Limb => [
    [side * 0.09, -0.02, 0.52],
    [side * 0.11, 0.25, 0.53],
    [side * 0.1, 0.32, 0.16],
  ];
  const reach = [0, -0.1, 0.06, 0.2][frame];
  const arm = (side: number): Limb =>
    frame === 0
      ? [
          [side * 0.2, 0, 0.98],
          [side * 0.27, 0.03, 0.78],
          [side * 0.09, 0.19, 0.68],
        ]
      : [
          [side * 0.2, 0, 0.98],
          [side * 0.3, reach * 0.5 - 0.06, 0.8],
          [side * 0.29, reach, 0.64 - Math.abs(reach - 0.05) * 0.2],
        ];
  return {
    ...rest,
    legs: [seated(-1), seated(1)],
    arms: [arm(-1), arm(1)],
    bob: -0.14,
    lean: frame === 0 ? 0 : 0.02 + reach * 0.06,
  };
}
