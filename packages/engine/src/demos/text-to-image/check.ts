/** The truth of a requirement, read from the scene graph and nothing else. */
import type { Colour, EyeColour, HairColour, Item, Kind, Person, Pose, Relation, Scene, Setting } from './scene.ts';
import { boxOf, KINDS } from './vocabulary.ts';

export type PersonCheck = 'level-eyes' | 'proportion' | 'human-skin' | 'five-fingers';
export type Check =
  | { readonly is: 'present'; readonly kind: Kind }
  | { readonly is: 'count'; readonly kind: Kind; readonly n: number }
  | { readonly is: 'colour'; readonly kind: Kind; readonly colour: Colour }
  | { readonly is: 'place'; readonly kind: Kind; readonly relation: Relation; readonly of: Kind }
  | { readonly is: 'hair'; readonly hair: HairColour }
  | { readonly is: 'eye-colour'; readonly eyes: EyeColour }
  | { readonly is: 'scene'; readonly pose: Pose; readonly setting: Setting }
  | { readonly is: PersonCheck };

const STRANGE_SKINS: readonly Person['skin'][] = ['fuchsia', 'turquoise', 'lime', 'violet'];

/** Is the requirement met in this scene? A requirement about things that are not there is not met. */
export function isMet(check: Check, scene: Scene): boolean {
  const person = scene.people[0];
  switch (check.is) {
    case 'present':
      return itemsOf(scene, check.kind).length > 0;
    case 'count':
      return itemsOf(scene, check.kind).length === check.n;
    case 'colour': {
      const items = itemsOf(scene, check.kind);
      return items.length > 0 && items.every((item) => item.colour === check.colour);
    }
    case 'place': {
      const items = itemsOf(scene, check.kind);
      const others = itemsOf(scene, check.of);
      if (items.length === 0 || others.length === 0) return false;
      return items.every((item) => others.every((other) => stands(item, check.relation, other)));
    }
    case 'hair':
      return person !== undefined && person.hair === check.hair;
    case 'eye-colour':
      return person !== undefined && person.eyes === check.eyes;
    case 'scene':
      return person !== undefined && person.pose === check.pose && scene.backdrop.setting === check.setting;
    case 'level-eyes':
      return person !== undefined && person.eyeSlip === 0;
    case 'proportion':
      return person !== undefined && person.bodyScale === 1;
    case 'human-skin':
      return person !== undefined && !STRANGE_SKINS.includes(person.skin);
    case 'five-fingers':
      return person !== undefined && person.fingers === 5;
  }
}

function itemsOf(scene: Scene, kind: Kind): Item[] {
  return scene.items.filter((item) => item.kind === kind);
}

/** Does the item stand in this relation to the other? Beside means clear of it; above, on and under mean within its width. */
export function stands(item: Item, relation: Relation, other: Item): boolean {
  const a = boxOf(item);
  const b = boxOf(other);
  const within = item.x > b.left && item.x < b.right;
  const { surface, clearance } = KINDS[other.kind];
  switch (relation) {
    case 'left':
      return a.right <= b.left;
    case 'right':
      return a.left >= b.right;
    case 'above':
      return within && a.bottom < b.top - 1;
    case 'on': {
      const gap = surface === undefined ? a.bottom - b.top : a.bottom - (other.y - surface * other.scale);
      return within && gap > -4 && gap < 8;
    }
    case 'under':
      return clearance !== undefined && within && a.top > other.y - clearance * other.scale && a.bottom > b.bottom - 12;
  }
}
