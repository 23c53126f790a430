// Lists what the page asked for while it loaded, and what it names that a browser would ask for.
const isOwn = address => /^\s*(data:|#|$)/.test(address);
const found = new Set(performance.getEntriesByType('resource')
    .filter(entry => !isOwn(entry.name))
    .map(entry => `the page asked for ${entry.name}`));
const LOADING = ['src', 'srcset', 'poster', 'data', 'background', 'action', 'formaction', 'ping', 'manifest'];
for (const element of document.querySelectorAll('*')) {
    const names = element.matches('a, area') ? ['ping'] : [...LOADING, 'href', 'xlink:href'];
    for (const name of names) {
        const address = element.getAttribute(name);
        if (address !== null && !isOwn(address)) {
            found.add(`${named(element)} asks for ${address}`);
        }
    }
    const style = (element.localName === 'style' ? element.textContent : '') + (element.getAttribute('style') ?? '');
    for (const [, address] of style.matchAll(/(?:url\(|@import)\s*["']?([^"')]*)/g)) {
        if (!isOwn(address)) {
            found.add(`the style of ${named(element)} asks for ${address}`);
        }
    }
}
return [...found];
