/** From a text to a scenario that can be simulated. Needs no file system, so that it runs in a browser too. */
import type { Scenario } from '@floorwalk/engine';
import { checkNetwork } from '../check/check-network.ts';
import { checkPlan } from '../check/check-plan.ts';
import { checkReferences } from '../check/check-references.ts';
import { checkSources } from '../check/check-sources.ts';
import { checkTimes } from '../check/check-times.ts';
import type { Finding } from '../check/finding.ts';
import { formatPath, quoted, ScenarioError, type ScenarioIssue } from '../scenario-error.ts';
import { ledgerSection, type LedgerSection } from '../schema/ledger-section.ts';
import { type ScenarioFile, scenarioFile } from '../schema/scenario-file.ts';
import { compileExhibitor, compilePlan, compileScenario } from './compile-scenario.ts';
import { type Generated, generateFrom } from './generate-from.ts';
import { explainShape } from './explain-shape.ts';
import { readSource, type SourceDocument } from './source-document.ts';

const MAX_ISSUES = 40;
/** The text of a file that lies beside the scenario, or undefined where there is none. */
export type ReadBeside = (name: string) => string | undefined;

/**
 * Reads, checks and compiles a scenario file (YAML or JSON). `fileName` is named in errors; `readBeside` gives the ledger
 * where the scenario keeps it in a file of its own. Throws ScenarioError, and nothing else, for any text.
 */
export function loadScenarioText(text: string, fileName: string, readBeside: ReadBeside = () => undefined): Scenario {
  const source = readSource(text, fileName);
  const file = scenarioFile.safeParse(source.data);
  if (!file.success) throw shapeError(source, explainShape(file.error, source));
  const ledger = loadLedger(file.data.ledger, source, readBeside);
  const floor = floorOf(file.data);
  if ('wrong' in floor) throw new ScenarioError([locate(floor, source, undefined)]);
  const scenario = compileScenario(file.data, floor.plan, floor.exhibitors, ledger.items);
  const findings = [
    ...checkReferences(scenario),
    ...checkSources(scenario, source.data),
    ...checkTimes(scenario),
    ...checkPlan(scenario),
  ];
  if (findings.length > 0)
    throw new ScenarioError(findings.slice(0, MAX_ISSUES).map((found) => locate(found, source, ledger.source)));
  if (file.data.generate === undefined) {
    const unbuilt = checkNetwork(scenario);
    if (unbuilt) throw new ScenarioError([locate(unbuilt, source, ledger.source)]);
  }
  return scenario;
}

/** The plan and the exhibitors: by hand, or generated. */
function floorOf({ plan, exhibitors, generate }: ScenarioFile): Generated | Finding {
  if (generate !== undefined) {
    const twice = plan !== undefined ? 'plan' : exhibitors !== undefined ? 'exhibitors' : undefined;
    if (twice === undefined) return generateFrom(generate);
    const right = 'give either generate, or plan and exhibitors';
    return { path: [twice], wrong: `${twice} stands beside generate`, right };
  }
  const missing = { wrong: 'this field is missing', right: 'give plan and exhibitors, or generate' };
  if (plan === undefined) return { path: ['plan'], ...missing };
  if (exhibitors === undefined) return { path: ['exhibitors'], ...missing };
  return { plan: compilePlan(plan), exhibitors: exhibitors.map(compileExhibitor) };
}

function shapeError(source: SourceDocument, issues: readonly ScenarioIssue[]): ScenarioError {
  const isMapping = typeof source.data === 'object' && source.data !== null && !Array.isArray(source.data);
  if (isMapping) return new ScenarioError(issues.slice(0, MAX_ISSUES));
  const right = 'a scenario is a mapping that begins with "floorwalk: 1"';
  const wrong = source.data === null ? 'the file is empty' : 'this is not a scenario';
  return new ScenarioError([{ file: source.file, path: '', line: 1, wrong, right }]);
}

type Ledger = { readonly items: LedgerSection; readonly source: SourceDocument | undefined };

function loadLedger(entry: unknown, source: SourceDocument, readBeside: ReadBeside): Ledger {
  if (entry === undefined || entry === null) return { items: [], source: undefined };
  if (typeof entry !== 'string') return { items: parseLedger(entry, source, ['ledger']), source: undefined };
  const refuse = (wrong: string, right: string) =>
    new ScenarioError([{ file: source.file, path: 'ledger', line: source.lineOf(['ledger']), wrong, right }]);
  if (!/^[\w-]+\.(ya?ml|json)$/.test(entry)) {
    throw refuse(
      `${quoted(entry)} is not the name of a ledger file`,
      'name a .yaml or .json file beside this one, or write the list here',
    );
  }
  const text = readBeside(entry);
  if (text === undefined) throw refuse(`there is no ${quoted(entry)} beside the scenario`, 'put the ledger file there');
  const slash = Math.max(source.file.lastIndexOf('/'), source.file.lastIndexOf('\\'));
  const ledger = readSource(text, source.file.slice(0, slash + 1) + entry);
  return { items: parseLedger(ledger.data, ledger, []), source: ledger };
}

function parseLedger(data: unknown, source: SourceDocument, prefix: readonly PropertyKey[]): LedgerSection {
  const parsed = ledgerSection.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new ScenarioError(explainShape(parsed.error, source, prefix).slice(0, MAX_ISSUES));
}

/** Names the file and line of a finding. What was found in a ledger of its own file is named there. */
function locate(
  { path, wrong, right }: Finding,
  source: SourceDocument,
  ledger: SourceDocument | undefined,
): ScenarioIssue {
  const [at, place] = path[0] === 'ledger' && ledger !== undefined ? [ledger, path.slice(1)] : [source, path];
  return { file: at.file, path: formatPath(place), line: at.lineOf(place), wrong, right };
}
