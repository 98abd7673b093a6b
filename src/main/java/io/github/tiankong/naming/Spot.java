package io.github.tiankong.naming;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.TypedFigure;

/**
 * A figure with the words around it.
 *
 * @param index which figure of the draft it is, from 0
 * @param typed the figure
 * @param paragraph where it stands
 * @param gap all text between the figure before (its unit too), or the paragraph's beginning, and this one
 * @param head the end of the gap that belongs to this clause: 完成工业产值
 * @param tail what follows the unit up to the clause's end or the next figure: 多个居民楼栋
 * @param rest what follows the unit, up to the next figure, over the clause's end
 * @param clause which clause of the paragraph it stands in, from 0
 * @param sentence which sentence of the paragraph, from 0
 */
public record Spot(
        int index,
        TypedFigure typed,
        Paragraph paragraph,
        String gap,
        String head,
        String tail,
        String rest,
        int clause,
        int sentence) {

    public SlotType type() {
        return typed.type();
    }

    public String unit() {
        return typed.figure().unit().text();
    }

    /** Whether the head goes on a list the figure before stands in: 、闲置厂房. */
    boolean continuesList() {
        return !head.isEmpty() && "、和与及或".indexOf(head.charAt(0)) >= 0;
    }

    /** Whether nothing at all stands between the figure before and this one: 3条500米. */
    boolean touchesPrevious() {
        return gap.isBlank() && typed.figure().start() > 0;
    }

    /** Whether a noun is the kind of the name masked right before it: 县 of X县5家, but not 学校 of a line 学校5所. */
    boolean isKindOfMasked(String noun) {
        return gap.startsWith(noun)
                && typed.figure().start() > gap.length()
                && !Lexicon.NAME_NOUNS.meaning(noun).isEmpty();
    }

    /** Whether the figure before is a month: 1—5月累计. */
    boolean followsMonth() {
        int before = typed.figure().start() - gap.length() - 1;
        return before > 0 && "月份".indexOf(paragraph.text().charAt(before)) >= 0;
    }

    /** Whether the words behind the figure run into the next one, no clause ending between. */
    boolean runsIntoNext() {
        int end = typed.figure().end() + unit().length() + rest.length();
        return rest.equals(tail) && end < paragraph.text().length();
    }

    /** Whether the figure begins a sentence or the paragraph. */
    boolean beginsSentence() {
        String before = gap.strip();
        return before.isEmpty() ? typed.figure().start() == gap.length() : before.endsWith("。");
    }

    public boolean sameParagraph(Spot other) {
        return typed.paragraphIndex() == other.typed.paragraphIndex();
    }

    /** The same figure where what follows another one is told of both. */
    Spot withTailOf(Spot other) {
        return new Spot(index, typed, paragraph, gap, head, other.tail, other.rest, clause, sentence);
    }

    Spot withoutTail() {
        return new Spot(index, typed, paragraph, gap, head, "", rest, clause, sentence);
    }

    Spot withHead(String newHead) {
        return new Spot(index, typed, paragraph, gap, newHead, tail, rest, clause, sentence);
    }
}
