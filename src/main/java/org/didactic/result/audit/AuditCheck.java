package org.didactic.result.audit;

import java.util.List;

/** Holds printed numbers against each other in one way. */
interface AuditCheck {

    /** Returns what it finds, in the order of the file. */
    List<AuditFinding> of(PrintedTables tables);
}
