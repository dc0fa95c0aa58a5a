/** Who stands on each stand: the anchors as they are given, fictional firms everywhere else. */
import { idHash, STREAM } from '@floorwalk/engine';
import type { Brand, Exhibitor, ScreenArt, StandForm } from '@floorwalk/engine';
import { dealExhibits, type Firm } from './deal-exhibits.ts';
import { Draws } from './draws.ts';
import type { SitePlan } from './lay-site.ts';
import { nameFirms } from './name-firms.ts';
import type { AnchorSpec, Category, FairSpec } from './spec.ts';
import { CATEGORIES } from './spec.ts';
import { type Business, businesses, storyteller } from './tell-stories.ts';

const BRANDS: readonly Brand[] = ['indigo', 'teal', 'mustard', 'plum', 'moss', 'sky', 'rose', 'slate', 'apricot'];
/** Where generative exhibits may stand the screen must not tell their kind: no 'chat' and no 'img'. */
const ART: Readonly<Record<Category, readonly ScreenArt[]>> = {
  robotics: ['dog', 'wave', 'map'],
  llm: ['trans', 'code', 'wave', 'chart', 'hills'],
  chips: ['chip', 'chart'],
  ...{
    driving: ['map', 'dog'],
    home: ['wave', 'chart', 'hills'],
    health: ['mol', 'chart', 'wave'],
  },
  ...{
    education: ['trans', 'code', 'hills'],
    finance: ['chart', 'trans'],
    industry: ['chart', 'wave', 'chip'],
  },
  ...{
    city: ['map', 'chart'],
    media: ['hills', 'wave', 'trans'],
    science: ['mol', 'chart', 'code'],
  },
  ...{
    farming: ['hills', 'map', 'chart'],
    trade: ['chart', 'map', 'trans'],
  },
};
/** Median seconds that a place is taken. */
const SERVICE_S: Readonly<Record<StandForm, number>> = {
  pod: 150,
  row: 200,
  corner: 220,
  island: 260,
  pen: 280,
  outdoor: 320,
};

/** @throws RangeError if there are more fictional stands than the word lists have businesses for. */
export function inventExhibitors(spec: FairSpec, plan: SitePlan): Exhibitor[] {
  const free = plan.slots.filter(({ anchor }) => !anchor);
  const categories = dealCategories(spec, free);
  const names = nameFirms(
    spec.seed,
    categories.map(({ category }) => category),
    spec.anchors.map(({ name }) => name),
  );
  const ids = firmIds(
    names.map(({ short }) => short.en),
    spec.anchors.map(({ id }) => id),
  );
  const firms = free.map(({ form }, i): Firm => ({ id: ids[i], form, short: names[i].short, ...categories[i] }));
  const anchored = spec.anchors.reduce((sum, { exhibits }) => sum + exhibits.length, 0);
  const exhibits = dealExhibits(spec.seed, firms, spec.exhibits - anchored, spec.generative);
  const stories = storyteller(spec.seed);
  let next = 0;
  let lastBrand: Brand | undefined;
  return plan.slots.map(({ anchor, form, rect, hallId, zoneId }): Exhibitor => {
    if (anchor) {
      lastBrand = anchor.brand;
      return fromAnchor(anchor, rect, zoneId);
    }
    const i = next++;
    const { id, category, business } = firms[i];
    const draws = new Draws(spec.seed, STREAM.exhibitor, id);
    const brand = draws.pick(BRANDS.filter((one) => one !== lastBrand));
    lastBrand = brand;
    const areaM2 = rect.wM * rect.dM;
    const fame = draws.next();
    return {
      id,
      name: names[i].full,
      fictional: true,
      category,
      hallId,
      zoneId,
      form,
      rect,
      brand,
      art: draws.pick(ART[category]),
      pitch: stories.pitch(category, business),
      claims: stories.claims(category, business),
      staff: form === 'pod' ? 1 + draws.int(2) : Math.max(2, Math.round(areaM2 / 16) + draws.int(2)),
      places: form === 'pod' ? 1 : Math.min(24, Math.max(1 + draws.int(2), Math.round(areaM2 / 14) + draws.int(2))),
      serviceMedianS: Math.round((SERVICE_S[form] * (0.6 + 0.9 * draws.next())) / 5) * 5,
      fame: Math.round((0.5 + 2.2 * fame * fame * fame) * 100) / 100,
      exhibits: exhibits[i],
    };
  });
}

function fromAnchor(anchor: AnchorSpec, rect: Exhibitor['rect'], zoneId: string): Exhibitor {
  const { wM: _wM, dM: _dM, zoneId: _zoneId, ...known } = anchor;
  return { ...known, fictional: false, rect, zoneId };
}

/** Draws each stand's category by its zone, and its business without repeats; a category that has run out is left out. */
function dealCategories(
  spec: FairSpec,
  slots: SitePlan['slots'],
): { readonly category: Category; readonly business: Business }[] {
  const draws = new Draws(spec.seed, STREAM.exhibitor, 'categories');
  const all = Object.keys(CATEGORIES) as Category[];
  const left = new Map(all.map((category) => [category, draws.shuffle(businesses(category))]));
  const mixes = new Map(spec.halls.flatMap(({ zones }) => zones.map(({ id, mix }) => [id, mix] as const)));
  const amount = (category: Category): number => left.get(category)?.length ?? 0;
  const deal = (mix: Readonly<Partial<Record<Category, number>>>): { category: Category; business: Business } => {
    let open = (Object.entries(mix) as [Category, number][]).filter(([key, weight]) => weight > 0 && amount(key) > 0);
    if (open.length === 0) open = all.map((category) => [category, amount(category)] as [Category, number]);
    if (!open.some(([, weight]) => weight > 0))
      throw new RangeError(`the word lists have businesses for fewer than ${slots.length} fictional exhibitors`);
    const category = draws.weighted(Object.fromEntries(open) as Partial<Record<Category, number>>);
    return { category, business: left.get(category)?.pop() as Business };
  };
  // Zones with one category come first: the hall of robots must not find robotics used up elsewhere.
  const order = slots
    .map(({ zoneId }, i) => ({ i, mix: mixes.get(zoneId) ?? {} }))
    .sort((a, b) => Object.keys(a.mix).length - Object.keys(b.mix).length || a.i - b.i);
  const dealt: { category: Category; business: Business }[] = [];
  for (const { i, mix } of order) dealt[i] = deal(mix);
  return dealt;
}

function firmIds(names: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const base = name
      .toLowerCase()
      .replaceAll('&', 'and')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const id = used.has(base) ? `${base}-${idHash(name).toString(36)}` : base;
    used.add(id);
    return id;
  });
}
