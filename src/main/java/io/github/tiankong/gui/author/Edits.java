package io.github.tiankong.gui.author;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateEdit;
import io.github.tiankong.template.WorkingSlots;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What an author makes of text, slots and fields; each a step that may be undone. */
final class Edits {
    private final EditorSteps steps;
    private final Supplier<String> key;

    /** @param key the field that is worked on */
    Edits(EditorSteps steps, Supplier<String> key) {
        this.steps = steps;
        this.key = key;
    }

    void makeSlot(TextRange range) {
        steps.step(before -> {
            Field field = new WorkingSlots(before).describe(range);
            return new EditorSteps.Outcome(TemplateEdit.makeSlot(before, range, field), field.key());
        });
    }

    /** Makes a slot that is one with a field there is. */
    void makeSlot(TextRange range, String sameAs) {
        steps.step(before -> new EditorSteps.Outcome(
                TemplateEdit.makeSlot(before, range, before.field(sameAs).orElseThrow()), sameAs));
    }

    void makeText(Place slot) {
        String next = neighbour(slot.key());
        steps.step(before -> {
            Template after = TemplateEdit.makeText(before, slot);
            return new EditorSteps.Outcome(after, after.field(slot.key()).isPresent() ? slot.key() : next);
        });
    }

    void link(String one, String other) {
        steps.step(before -> new EditorSteps.Outcome(TemplateEdit.link(before, one, other), one));
    }

    void unlink(Place slot) {
        steps.step(before -> {
            String free = TemplateEdit.freeKey(before, slot.key());
            return new EditorSteps.Outcome(TemplateEdit.unlink(before, slot, free), free);
        });
    }

    /** @param at where the second slot begins in the mask of the first, from 1 */
    void split(Place slot, int at) {
        steps.step(before -> {
            String free = TemplateEdit.freeKey(before, slot.key());
            return new EditorSteps.Outcome(TemplateEdit.split(before, slot, at, free), slot.key());
        });
    }

    void mergeWithNext(Place slot) {
        TemplateEdit.next(steps.template(), slot)
                .ifPresent(next -> steps.step(
                        before -> new EditorSteps.Outcome(TemplateEdit.merge(before, slot, next), slot.key())));
    }

    /** Gives the field another key; false if that cannot be one, or is another field's. */
    boolean rename(String old, String wished) {
        boolean possible =
                FieldForm.isKey(wished, old) && steps.template().field(wished).isEmpty();
        if (possible) {
            steps.step(before -> new EditorSteps.Outcome(TemplateEdit.rename(before, old, wished), wished));
        }
        return possible;
    }

    /** Changes the qualities of a field; nothing happens where nothing changes. */
    void change(String changed, UnaryOperator<Field> by) {
        Field field = steps.template().field(changed).orElseThrow();
        if (!by.apply(field).equals(field)) {
            steps.step(before -> new EditorSteps.Outcome(
                    before.field(changed)
                            .map(f -> TemplateEdit.change(before, by.apply(f)))
                            .orElse(before),
                    key.get()));
        }
    }

    /** The field to look at when this one is gone: the one behind it, else the one before. */
    private String neighbour(String gone) {
        List<Field> fields = steps.template().fields();
        int at = fields.stream().map(Field::key).toList().indexOf(gone);
        int next = at + 1 < fields.size() ? at + 1 : at - 1;
        return next < 0 ? "" : fields.get(next).key();
    }
}
