// Notes from now on where the focus goes and whether it can be seen there; returns the number of stops to come.
const LOOK = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'backgroundColor', 'color',
    'borderTopColor', 'borderTopWidth', 'borderBottomColor', 'borderBottomWidth', 'textDecorationLine',
    'textDecorationThickness'];
const look = element => {
    const style = getComputedStyle(element);
    const outline = style.outlineStyle === 'none';
    return LOOK.filter(name => !(outline && name.startsWith('outline'))).map(name => style[name]).join('|');
};
// A point of the element within the window, where there is one.
const isInSight = element => [...element.getClientRects()].some(box => {
    const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
    const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
    const seen = left < right && top < bottom && document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return seen && (element.contains(seen) || seen.contains(element));
});
const isReachable = element => element.matches(FOCUSABLE)
    && (element.localName !== 'summary' || element === element.parentElement.querySelector('summary'));
const stops = [...document.querySelectorAll(FOCUSABLE)].filter(each => isShown(each) && isReachable(each));
const before = new Map(stops.map(each => [each, look(each)]));
const found = new Set();
const order = [];
for (const element of shownElements()) {
    const style = getComputedStyle(element);
    const scrolls = ['auto', 'scroll'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1
        || ['auto', 'scroll'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (scrolls && !element.matches(FOCUSABLE) && !element.querySelector(FOCUSABLE)) {
        found.add(`${named(element)} scrolls, but Tab does not lead into it`);
    }
}
for (const element of document.querySelectorAll('[tabindex]')) {
    if (element.tabIndex > 0) {
        found.add(`${named(element)} puts itself before others in the order of Tab`);
    }
}
document.addEventListener('focusin', event => {
    const element = event.target;
    order.push(stops.indexOf(element));
    if (!before.has(element)) {
        found.add(`${named(element)} takes the focus, though nothing says so`);
    } else if (before.get(element) === look(element)) {
        found.add(`${named(element)} looks the same with the focus as without`);
    }
    if (!isInSight(element)) {
        found.add(`${named(element)} is out of sight or covered when it has the focus`);
    }
});
window.keyboard = {stops, order, found, named};
return stops.length;
