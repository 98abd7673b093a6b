package io.github.tiankong.gui.author;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.slot.FixedReason;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.util.ArrayList;
import java.util.List;

/** The author's place in words. */
final class Words {
    private Words() {}

    static String typeKey(SlotType type) {
        return switch (type) {
            case AMOUNT -> "templates.type.amount";
            case PERCENT -> "templates.type.percent";
            case PERCENTAGE_POINT -> "templates.type.point";
            case COUNT -> "templates.type.count";
            case QUANTITY -> "templates.type.quantity";
            case RATIO -> "templates.type.ratio";
            case RANK -> "templates.type.rank";
            case YEAR -> "templates.type.year";
            case MONTH -> "templates.type.month";
            case DAY -> "templates.type.day";
            case NAME -> "templates.type.name";
            case TEXT -> "templates.type.text";
            case OTHER -> "templates.type.other";
        };
    }

    static String reasonKey(FixedReason reason) {
        return switch (reason) {
            case QUOTE -> "templates.fixed.quote";
            case TITLE -> "templates.fixed.title";
            case FOOTNOTE -> "templates.fixed.footnote";
            case LIST_NUMBER -> "templates.fixed.list";
            case NAME -> "templates.fixed.name";
            case CODE -> "templates.fixed.code";
            case FORMULA -> "templates.fixed.formula";
            case VERSION -> "templates.fixed.version";
            case ANNIVERSARY -> "templates.fixed.anniversary";
            case CONSTANT -> "templates.fixed.constant";
            case SIZE_CLASS -> "templates.fixed.size";
            case HISTORY -> "templates.fixed.history";
            case PLAN_NAME -> "templates.fixed.plan";
            case CLOCK -> "templates.fixed.clock";
            case NO_UNIT -> "templates.fixed.unit";
            case AUTHOR -> "templates.fixed.author";
        };
    }

    /** 金额 · 亿元 · 1 位小数. */
    static String kind(Field field, Messages messages) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.now(typeKey(field.kind().type())));
        if (!field.kind().unit().text().isEmpty()) {
            parts.add(field.kind().unit().text());
        }
        field.kind().decimals().ifPresent(n -> parts.add(messages.now("templates.row.decimals", Integer.toString(n))));
        return String.join(" · ", parts);
    }
}
