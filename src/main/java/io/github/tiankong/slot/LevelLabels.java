package io.github.tiankong.slot;

/** Names amounts, counts, quantities and rates by the noun before or behind the figure. */
final class LevelLabels {
    private static final int LONG_HEAD = 8;
    private static final int SHORT_RATE = 5;

    private LevelLabels() {}

    static Label name(Spot spot, Story story) {
        String own = own(spot, story);
        String noun = nounBehind(spot, own);
        String stem = own + noun;
        if (stem.isEmpty()) {
            stem = spot.touchesPrevious() || spot.head().contains("其中") ? story.stem() : story.subjectStem();
        }
        if (spot.type() == SlotType.COUNT && isSizeClass(stem)) {
            stem = sizeClass(stem, story);
        }
        Label label = measured(spot, stem, noun);
        if (!own.isEmpty()) {
            story.verb(Lexicon.VERBS.startingAt(own, 0));
        }
        if (!Lexicon.DEPENDENT.startingAt(own, 0).equals(own) || own.isEmpty()) {
            story.owner(owner(stem), spot.sentence());
        }
        remember(own, story);
        return label;
    }

    private static boolean isSizeClass(String stem) {
        return stem.endsWith("以上") || stem.endsWith("以下") || stem.endsWith("以内");
    }

    /** Of 新签约亿元以上项目, 其中10亿元以上 are 新签约10亿元以上项目. */
    private static String sizeClass(String own, Story story) {
        String whole = story.total().spot() >= 0 ? story.total().stem() : story.subjectStem();
        String verb = Lexicon.VERBS.startingAt(whole, 0);
        int size = Math.max(whole.lastIndexOf("以上"), whole.lastIndexOf("以下"));
        String noun = size >= 0 ? whole.substring(size + 2) : whole.substring(verb.length());
        return verb + own.substring(own.startsWith(verb) ? verb.length() : 0) + noun;
    }

    private static Label measured(Spot spot, String stem, String noun) {
        return switch (spot.type()) {
            case COUNT ->
                Label.of(
                        noun.isEmpty() ? Measure.countAfter(stem, spot.unit()) : Measure.countBefore(stem, spot.unit()),
                        stem);
            case QUANTITY -> Label.of(noun.isEmpty() ? Measure.quantity(stem, spot.unit()) : stem + "年产能", stem);
            case AMOUNT -> Label.of(noun.isEmpty() ? Measure.amount(stem) : stem + "投资额", stem);
            default -> Label.of(stem);
        };
    }

    /** 5家企业; 年产5万吨钢材; 投资5亿元的汽车项目. */
    private static String nounBehind(Spot spot, String own) {
        return switch (spot.type()) {
            case COUNT -> Phrase.ofTail(spot.tail());
            case QUANTITY -> own.isEmpty() ? Phrase.ofTail(spot.tail()) : "";
            case AMOUNT ->
                own.isEmpty() && spot.head().endsWith("投资") && spot.tail().startsWith("的")
                        ? Phrase.ofTail(spot.tail().substring(1))
                        : "";
            default -> "";
        };
    }

    private static String own(Spot spot, Story story) {
        String own = Phrase.ofHead(spot.head());
        boolean behind = spot.tail().startsWith("的");
        if ((spot.type() == SlotType.AMOUNT && own.endsWith("投资") && behind) || own.equals("年产")) {
            return "";
        }
        if (spot.type() == SlotType.COUNT && own.length() > LONG_HEAD) {
            own = Phrase.fromVerb(own);
        }
        if (own.isEmpty()) {
            String pending = story.pending(spot.clause());
            boolean listed = spot.continuesList() && spot.type() == SlotType.COUNT;
            return pending.isEmpty() && listed ? story.verb() : pending;
        }
        if (spot.continuesList() && !Lexicon.startsWith(Lexicon.VERBS, own)) {
            return story.verb() + own;
        }
        return owned(afterEvent(own, story), spot, story);
    }

    /** Nouns that say nothing alone take the owner the sentence told last. */
    private static String owned(String own, Spot spot, Story story) {
        if (!Lexicon.DEPENDENT.startingAt(own, 0).equals(own)) {
            return own;
        }
        String owner = story.owner(spot.sentence());
        if (own.endsWith("率") && own.length() <= SHORT_RATE) {
            owner = owner.substring(Lexicon.VERBS.startingAt(owner, 0).length());
        }
        return owner.endsWith(own) ? own : owner + own;
    }

    /** What later nouns belong to: the indicator without its own measure. */
    private static String owner(String stem) {
        String end = Lexicon.DEPENDENT.endingAt(stem, stem.length());
        return stem.substring(0, stem.length() - end.length());
    }

    /** 项目建成后年产值 is the 年产值 of the project spoken of. */
    private static String afterEvent(String own, Story story) {
        int after = own.lastIndexOf('后');
        if (after < 1 || after + 2 >= own.length() || "产成工营用运".indexOf(own.charAt(after - 1)) < 0) {
            return own;
        }
        return story.topic() + Phrase.ofHead(own.substring(after + 1));
    }

    private static void remember(String own, Story story) {
        int project = own.lastIndexOf("项目");
        if (project > 0 && (own.startsWith("投资", project + 2) || own.startsWith("拟", project + 2))) {
            story.topic(own.substring(0, project + 2));
        }
    }
}
