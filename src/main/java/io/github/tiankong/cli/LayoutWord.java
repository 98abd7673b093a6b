package io.github.tiankong.cli;

import io.github.tiankong.values.Layout;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words by which a layout is named on the command line. */
final class LayoutWord implements ITypeConverter<Layout> {
    private static final Map<String, Layout> WORDS = Map.of(
            "form", Layout.FORM,
            "key-value", Layout.KEY_VALUE,
            "indicators", Layout.INDICATOR_ROWS,
            "months", Layout.MONTHS,
            "long", Layout.LONG,
            "rows", Layout.DOCUMENT_ROWS);

    @Override
    public Layout convert(String word) {
        return Optional.ofNullable(WORDS.get(word)).orElseThrow(() -> new TypeConversionException(word));
    }
}
