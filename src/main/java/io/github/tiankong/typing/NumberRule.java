package io.github.tiankong.typing;

import java.util.Optional;

/** One reason to take a number as a slot or as fixed text. Rules are asked in order; the first answer counts. */
interface NumberRule {
    Optional<Judgement> judge(NumberPlace place);
}
