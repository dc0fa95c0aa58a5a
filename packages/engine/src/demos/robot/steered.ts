/** What being steered does to a robot's abilities. */

/** The capability of the probes that ask it to work on its own. */
export const AUTONOMY = 'autonomy';
/** So low that a steered robot hardly ever gets through a run alone (under 2% on the easiest probe). */
const STEERED_AUTONOMY = -5;
/** A person's eyes and judgement help with all else. Illustrative. */
const HELP = 0.4;

/** The abilities of the same robot with somebody at the controls. */
export function steeredAbility(own: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(own).map(([capability, theta]) => [
      capability,
      capability === AUTONOMY ? STEERED_AUTONOMY : theta + HELP,
    ]),
  );
}
