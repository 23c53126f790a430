// Lists where the focus went astray on the way to the last stop and back, and what was noted on the way.
const {stops, order, found} = window.keyboard;
const expected = [...stops.keys(), ...[...stops.keys()].reverse().slice(1)];
const wrong = expected.findIndex((stop, step) => order[step] !== stop);
if (wrong >= 0) {
    const came = order[wrong] === undefined ? 'nowhere' : stops[order[wrong]] ? named(stops[order[wrong]]) : 'elsewhere';
    const way = wrong < stops.length ? 'Tab' : 'Tab with Shift';
    found.add(`step ${wrong + 1} of ${expected.length}: ${way} should lead to ${named(stops[expected[wrong]])}, but leads to ${came}`);
}
return [...found];
