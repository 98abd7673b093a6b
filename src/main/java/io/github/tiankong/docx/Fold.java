package io.github.tiankong.docx;

import io.github.tiankong.xml.Balance;
import java.util.List;

/**
 * Where a {@link Block} stands in the XML of its part. What lies in it outside of its branches (the directives, alone in
 * their paragraphs or rows) is never written.
 *
 * @param number the block
 * @param entryName the part
 * @param start where it begins in the part's XML
 * @param end where it ends, exclusive
 * @param before XML to write before its branches: leaves the run it begins in
 * @param branches in order, not overlapping
 * @param after XML to write behind it: takes up the run again
 * @param otherwise XML to write where none of its branches is wanted
 */
record Fold(
        int number,
        String entryName,
        int start,
        int end,
        String before,
        List<Branch> branches,
        String after,
        String otherwise) {

    Fold {
        branches = List.copyOf(branches);
    }

    /**
     * What is written or not, as often as wanted.
     *
     * @param lead XML that opens a run for words in the middle of one
     * @param start where its own XML begins
     * @param end where that ends, exclusive
     * @param tail XML that closes the run again
     */
    record Branch(String lead, int start, int end, String tail) {}

    /** The fold within a branch of the one around it: directives of both may stand alone in one paragraph. */
    Fold within(Branch around) {
        return new Fold(
                number,
                entryName,
                Math.max(start, around.start()),
                Math.min(end, around.end()),
                before,
                branches,
                after,
                otherwise);
    }

    /** Whether each branch is well-formed by itself, so that it can be left out or repeated. */
    boolean isWhole(String xml) {
        return branches.stream().allMatch(b -> Balance.holds(b.lead() + xml.substring(b.start(), b.end()) + b.tail()));
    }
}
