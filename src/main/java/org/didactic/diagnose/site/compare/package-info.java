/**
 * A site beside others: {@code SiteStudy} gathers the programme's other sites, all units outside the programme, the site's
 * neighbours and its synthetic twin.
 */
@NullMarked
package org.didactic.diagnose.site.compare;

import org.jspecify.annotations.NullMarked;
