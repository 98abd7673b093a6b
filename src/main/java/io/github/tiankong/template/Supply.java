package io.github.tiankong.template;

/**
 * Where a field's value comes from when no source has one, and whether it may stay open.
 *
 * @param required whether a document without it is unfinished
 * @param defaultValue what is printed if nothing else is known; empty for none
 * @param formula computes the value from other fields by their keys; empty for none
 */
public record Supply(boolean required, String defaultValue, String formula) {
    /** A field that must be filled from a source. */
    public static final Supply REQUIRED = new Supply(true, "", "");

    public Supply withFormula(String other) {
        return new Supply(required, defaultValue, other);
    }
}
