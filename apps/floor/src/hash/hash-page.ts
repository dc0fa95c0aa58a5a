/** A page that runs a fair and prints its hash, so that browsers can be compared with each other and with Node: hash.html?scenario=ID&until=HH:MM, or what the demos show: hash.html?demos=RUNS */
import {
  buildNetwork,
  createFair,
  dealFloor,
  hashFair,
  hashOutputs,
  layoutStand,
  runUntil,
  type Scenario,
} from '@floorwalk/engine';

const query = new URLSearchParams(location.search);
const id = query.get('scenario') ?? 'first-steps';
const seed = Number(query.get('seed') ?? 1);
const [hours, minutes] = (query.get('until') ?? '11:00').split(':').map(Number);

async function run(): Promise<Record<string, unknown>> {
  const demos = query.get('demos');
  if (demos !== null) return hashOutputs(seed, Number(demos));
  const response = await fetch(`scenarios/${encodeURIComponent(id)}.json`);
  const scenario = (await response.json()) as Scenario;
  const floor = dealFloor(scenario, seed, query.get('world') ?? scenario.worlds[0].id);
  const stands = scenario.exhibitors.map(layoutStand);
  const fair = createFair(floor, buildNetwork(scenario), {
    day: 0,
    spots: {
      looks: Int32Array.from(stands, ({ looks }) => looks.length),
      queue: Int32Array.from(stands, ({ queue }) => queue.length),
    },
  });
  runUntil(fair, (hours * 60 + minutes) * 60_000);
  return { scenario: id, seed, ...hashFair(fair) };
}

const out = document.querySelector('#out') as HTMLElement;
run().then(
  (result) => {
    out.textContent = JSON.stringify(result);
  },
  (error: unknown) => {
    out.textContent = JSON.stringify({ error: String(error) });
  },
);
