package io.github.tiankong.linking;

import io.github.tiankong.naming.Spot;
import io.github.tiankong.phrase.Glossary;
import java.util.ArrayList;
import java.util.List;

/** The period words in force at each figure: those its sentence told last. */
final class Periods {
    private static final Glossary WORDS = Glossary.read("period-words.tsv");

    private Periods() {}

    static List<String> of(List<Spot> spots) {
        List<String> periods = new ArrayList<>();
        String period = "";
        for (Spot spot : spots) {
            Spot before = spot.index() == 0 ? spot : spots.get(spot.index() - 1);
            boolean goesOn = spot.sameParagraph(before) && spot.sentence() == before.sentence();
            String said = WORDS.lastIn(spot.gap().substring(spot.gap().lastIndexOf('。') + 1));
            if (!said.isEmpty()) {
                period = WORDS.meaning(said);
            } else if (!goesOn) {
                period = "";
            }
            periods.add(period);
        }
        return periods;
    }
}
