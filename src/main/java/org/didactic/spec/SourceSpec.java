package org.didactic.spec;

import java.util.List;
import java.util.Map;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * One file of rows.
 *
 * @param sha256 the pinned hash in lower case hexadecimal, if the file names one
 * @param travels false when the file may be absent and is left out of packages
 * @param missing cell texts that mean "missing"
 * @param rename new column name to the name in the file
 * @param sum columns that add up when units are merged
 * @param details what a package says of the file besides
 * @param layout how the file is laid out
 * @param conversions what its cells mean besides
 * @param columns of a source whose file may be nowhere: those of the empty table that then takes its place, under their new
 *     names; none where the file must be there
 */
public record SourceSpec(
        Located<String> id,
        Located<String> file,
        @Nullable Located<String> sha256,
        String origin,
        String licence,
        boolean travels,
        List<String> missing,
        @Nullable Expression where,
        Map<String, Located<String>> rename,
        @Nullable Spread spread,
        List<Located<String>> sum,
        Details details,
        SourceLayout layout,
        SourceConversions conversions,
        List<String> columns) {

    /** Returns a plain CSV file whose cells are used as they are, and which must be there. */
    public SourceSpec(
            Located<String> id,
            Located<String> file,
            @Nullable Located<String> sha256,
            String origin,
            String licence,
            boolean travels,
            List<String> missing,
            @Nullable Expression where,
            Map<String, Located<String>> rename,
            @Nullable Spread spread,
            List<Located<String>> sum,
            Details details) {
        this(
                id,
                file,
                sha256,
                origin,
                licence,
                travels,
                missing,
                where,
                rename,
                spread,
                sum,
                details,
                SourceLayout.PLAIN,
                SourceConversions.NONE,
                List.of());
    }

    /** Returns whether its file may be nowhere, so that it is a table without rows. */
    public boolean optional() {
        return !columns.isEmpty();
    }

    /**
     * What a package says of a source; each may be empty.
     *
     * @param citation how to cite it
     * @param access how somebody else gets it
     * @param description what is in it
     */
    public record Details(String citation, String access, String description) {
        /** Nothing said. */
        public static final Details NONE = new Details("", "", "");
    }

    /** Long to wide: the texts of {@code names} become columns that hold {@code values}. */
    public record Spread(Located<String> names, Located<String> values) {}
}
