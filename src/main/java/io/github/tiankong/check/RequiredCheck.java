package io.github.tiankong.check;

import java.util.List;

/** A field that must be filled is open. */
final class RequiredCheck implements Check {
    @Override
    public List<Finding> check(Facts facts) {
        return facts.openFields().stream()
                .filter(f -> f.supply().required() && facts.place(f).isPresent())
                .map(f -> facts.error(Checks.OPEN, f, f.label(), f.key()))
                .toList();
    }
}
