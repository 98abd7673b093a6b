package io.github.tiankong.render;

import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.tiankong.docx.Segment;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.template.Place;
import java.util.List;
import java.util.function.BiFunction;

/** The words of the comments on the values of one document. */
final class CommentTexts implements PartTexts {
    private final List<Spot> spots;
    private final Filling filling;
    private final BiFunction<Filling, Place, String> words;

    CommentTexts(List<Spot> spots, Filling filling, BiFunction<Filling, Place, String> words) {
        this.spots = spots;
        this.filling = filling;
        this.words = words;
    }

    @Override
    public TemplateModel of(Segment segment) {
        Spot.OfField field = (Spot.OfField) spots.get(((Segment.Blank) segment).place());
        try {
            return XMLOutputFormat.INSTANCE.fromPlainTextByEscaping(words.apply(filling, field.place()));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int branch(int passage) {
        throw new IllegalStateException("comments have no passages");
    }

    @Override
    public List<PartTexts> entries(int passage) {
        throw new IllegalStateException("comments have no passages");
    }
}
