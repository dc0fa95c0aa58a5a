/** The part of the package that needs no file system: for browsers, which bring the texts themselves. */
export { loadScenarioText, type ReadBeside } from './load/load-scenario-text.ts';
export { formatIssue, ScenarioError, type ScenarioIssue } from './scenario-error.ts';
export { describeScenario, type ScenarioDescription } from './describe-scenario.ts';
