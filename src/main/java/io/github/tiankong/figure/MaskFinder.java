package io.github.tiankong.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the masks of a paragraph, with their units and decimals; the door for masked drafts. */
public final class MaskFinder {
    private static final List<String> WAYS =
            List.of("高速", "公路", "铁路", "国道", "省道", "县道", "大道", "路", "线", "河", "江", "隧道", "渠");

    private MaskFinder() {}

    /**
     * The masks of a paragraph, in order and not overlapping.
     *
     * @param habits of the whole draft the paragraph belongs to
     */
    public static List<Figure> find(String text, Habits habits) {
        List<MaskShape> masks = MaskScanner.scan(text).stream()
                .filter(shape -> isMask(text, shape, habits))
                .toList();
        List<Figure> figures = new ArrayList<>(masks.size());
        for (int i = masks.size() - 1; i >= 0; i--) {
            MaskShape mask = masks.get(i);
            Figure next = figures.isEmpty() ? null : figures.get(figures.size() - 1);
            figures.add(new Figure(
                    mask.start(),
                    mask.end(),
                    text.substring(mask.start(), mask.end()),
                    unit(text, mask, next),
                    decimals(text, mask, habits)));
        }
        Collections.reverse(figures);
        return figures;
    }

    private static boolean isMask(String text, MaskShape shape, Habits habits) {
        Verdict verdict = MaskJudge.judge(text, shape);
        return verdict == Verdict.YES || (verdict == Verdict.MAYBE && habits.confirm(text, shape));
    }

    private static Unit unit(String text, MaskShape mask, Figure next) {
        if (mask.form() == MaskShape.Form.DATE_PART || mask.form() == MaskShape.Form.PHONE) {
            return Unit.NONE;
        }
        Optional<UnitMatch> own = FollowingUnits.after(text, mask.end())
                .filter(match -> !match.unit().text().equals("段") || !endsWay(text, mask.start()));
        if (own.isPresent()) {
            return own.get().unit();
        }
        boolean shares = next != null
                && FollowingUnits.headAt(text, mask.end()).isEmpty()
                && Connectors.connect(text, mask.end(), next.start());
        return shares ? next.unit() : Unit.NONE;
    }

    /** x高速x段: what is masked of a way is the name of its section. */
    private static boolean endsWay(String text, int position) {
        return WAYS.stream().anyMatch(way -> text.startsWith(way, position - way.length()));
    }

    private static OptionalInt decimals(String text, MaskShape mask, Habits habits) {
        if (mask.decimals() >= 0) {
            return OptionalInt.of(mask.decimals());
        }
        // 20xx shows each digit; 20XX may stand in a draft where XX is any number
        boolean partly = mask.digits() > 0 && (!mask.isYear(text) || "xｘ".indexOf(text.charAt(mask.end() - 1)) >= 0);
        boolean digits = habits.countDigits(mask.mark()) || partly;
        boolean run = mask.isRun() || mask.form() == MaskShape.Form.DATE_PART;
        return digits && run ? OptionalInt.of(0) : OptionalInt.empty();
    }
}
