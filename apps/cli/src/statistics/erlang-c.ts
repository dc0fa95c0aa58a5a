/** The queue M/M/c, in closed form: Poisson arrivals, exponential services, c places, first come first served. */

/** Probability that an arrival has to wait, by the recursion of Erlang's B. `offered` is arrivals x mean service, below `places`. */
export function erlangC(places: number, offered: number): number {
  let blocked = 1;
  for (let k = 1; k <= places; k++) blocked = (offered * blocked) / (k + offered * blocked);
  const load = offered / places;
  return blocked / (1 - load + load * blocked);
}

/** Mean wait in the unit of `meanService`; `load` is in [0, 1). */
export function meanWait(places: number, load: number, meanService: number): number {
  return (erlangC(places, load * places) * meanService) / (places * (1 - load));
}
