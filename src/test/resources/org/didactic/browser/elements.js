// What several checks ask of elements.
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])';

const isShown = element => element.checkVisibility() && element.getClientRects().length > 0;

const isPartOfPicture = element => element.closest('svg') !== null && element.localName !== 'svg';

const isClippedAway = element => getComputedStyle(element).clipPath !== 'none';

const shownElements = () => [...document.body.querySelectorAll('*')]
    .filter(element => !isPartOfPicture(element) && isShown(element));

// The element as a reader of the page's source would find it.
const named = element => {
    const text = (element.getAttribute('aria-label') || element.textContent).trim().replace(/\s+/g, ' ');
    const short = text.length > 50 ? text.slice(0, 50) + '…' : text;
    return element.localName + (element.id ? '#' + element.id : '')
        + [...element.classList].map(name => '.' + name).join('') + ' (' + short + ')';
};
