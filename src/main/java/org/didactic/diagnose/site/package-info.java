/**
 * What the data tell of single sites: measures by period with small counts hidden, the site beside the programme's other
 * sites, all other units and its neighbours, and the site's own estimate against a synthetic twin.
 */
@NullMarked
package org.didactic.diagnose.site;

import org.jspecify.annotations.NullMarked;
