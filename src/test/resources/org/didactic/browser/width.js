// Lists what makes the page scroll sideways, what is cut off, and regions that scroll but not by keyboard.
const found = [];
const width = document.documentElement.clientWidth;
const scrolls = element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
const cuts = element => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
const isInRegion = element => {
    for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
        if (scrolls(outer) || cuts(outer) || isClippedAway(outer)) {
            return true;
        }
    }
    return false;
};
const needed = document.documentElement.scrollWidth;
if (needed > width) {
    found.push(`the page needs ${needed} px of ${width} px and scrolls sideways`);
}
const outer = new Set();
for (const element of shownElements()) {
    const box = element.getBoundingClientRect();
    const sticksOut = box.right > width + 1 || box.left < -1 && box.right > 0;
    if (outer.has(element.parentElement)) {
        outer.add(element);
    } else if (sticksOut && box.width > 0 && !isClippedAway(element) && !isInRegion(element)) {
        outer.add(element);
        found.push(`${named(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px of ${width} px`);
    }
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) {
        if (cuts(element) && !isClippedAway(element)) {
            found.push(`${named(element)} is cut off`);
        } else if (scrolls(element)) {
            if (!element.matches(FOCUSABLE)) {
                found.push(`${named(element)} scrolls, but not by keyboard`);
            }
            if (!element.role || !(element.ariaLabel || element.getAttribute('aria-labelledby'))) {
                found.push(`${named(element)} scrolls, but has no role or no name`);
            }
            if (!element.querySelector('table, svg, math, pre')) {
                found.push(`${named(element)} scrolls sideways without a table, figure or equation in it`);
            }
        }
    }
}
return found;
