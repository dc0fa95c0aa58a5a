/** Maximum-likelihood estimate of an ability from outcomes of probes of known difficulty (two-parameter logistic), by Newton's steps. */
import { runInformation, successProbability } from '../src/demos/logistic.ts';

type Outcome = { readonly a: number; readonly b: number; readonly success: boolean };

export function maximumLikelihood(outcomes: readonly Outcome[]): { estimate: number; standardError: number } {
  let theta = 0;
  let information = 0;
  for (let step = 0; step < 50; step++) {
    let slope = 0;
    information = 0;
    for (const { a, b, success } of outcomes) {
      slope += a * ((success ? 1 : 0) - successProbability(a, theta, b));
      information += runInformation(a, theta, b);
    }
    theta += Math.max(-1, Math.min(1, slope / information));
  }
  return { estimate: theta, standardError: 1 / Math.sqrt(information) };
}
