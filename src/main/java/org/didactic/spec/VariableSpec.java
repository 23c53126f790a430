package org.didactic.spec;

/** How a column is called on a page; empty texts where the file says nothing. */
public record VariableSpec(String label, String unit, String source) {}
