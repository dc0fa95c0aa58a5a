/** Scenarios: the file format, its loader, and those that come with the package. */
export { listScenarios, loadScenario, peekScenario } from './load/load-scenario.ts';
export type { ScenarioHead } from './load/peek-scenario.ts';
export { loadScenarioText, type ReadBeside } from './load/load-scenario-text.ts';
export { formatIssue, ScenarioError, type ScenarioIssue } from './scenario-error.ts';
export { describeScenario, type ScenarioDescription } from './describe-scenario.ts';
