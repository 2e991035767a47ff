// Only what a person did counts. An event that a script made up is stopped here, in one place, and there is no
// switch that turns it off (T3).

/** Wraps the handler of an act that changes something: a forged event does nothing, not even its usual effect. */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
    else event.preventDefault();
  };
}

/** For the capture phase around pieces whose acts are plain callbacks: a forged event never reaches them. */
export function stopForged(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
}
