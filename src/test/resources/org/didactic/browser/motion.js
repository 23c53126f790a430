// Lists what moves.
const found = [];
const lasts = durations => durations.split(',').some(duration => parseFloat(duration) > 0);
for (const element of [document.documentElement, ...shownElements()]) {
    for (const part of [null, '::before', '::after']) {
        const style = getComputedStyle(element, part);
        const name = named(element) + (part ?? '');
        if (style.animationName !== 'none' && lasts(style.animationDuration)) {
            found.push(`${name} is animated`);
        }
        if (lasts(style.transitionDuration)) {
            found.push(`${name} changes slowly`);
        }
    }
    if (getComputedStyle(element).scrollBehavior === 'smooth') {
        found.push(`${element === document.documentElement ? 'the page' : named(element)} scrolls smoothly`);
    }
}
return found.concat([...document.querySelectorAll('animate, animateTransform, animateMotion, set, marquee, blink')]
    .map(element => `${named(element)} moves`));
