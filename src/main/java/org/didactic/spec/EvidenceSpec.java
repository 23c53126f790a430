package org.didactic.spec;

import org.didactic.text.Located;

/**
 * What others found.
 *
 * @param file a small library of references, in BibTeX or CSL-JSON, beside the analysis file
 */
public record EvidenceSpec(Located<String> file) {}
