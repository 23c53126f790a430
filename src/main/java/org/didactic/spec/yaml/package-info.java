/**
 * YAML read by declared shapes: a {@link org.didactic.spec.yaml.Shape} both reads a node into a value, with a problem and
 * its position for whatever does not fit, and describes itself in JSON Schema. Objects are lists of
 * {@link org.didactic.spec.yaml.Key}s. Nothing here knows what an analysis is.
 */
@NullMarked
package org.didactic.spec.yaml;

import org.jspecify.annotations.NullMarked;
