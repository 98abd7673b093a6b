package io.github.tiankong.gui.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.gui.RequiresFx;
import io.github.tiankong.gui.language.Language;
import io.github.tiankong.gui.language.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RequiresFx.class)
class PieceFlowTest {
    private static final Piece BEFORE = new Piece.Plain("完成产值");
    private static final Piece OPEN = new Piece.Chip("产值", "xxx", SlotLook.EMPTY, false);
    private static final Piece FILLED = new Piece.Chip("产值", "12.5", new SlotLook(SlotState.FILLED, false, ""), false);
    private static final Piece BETWEEN = new Piece.Plain("亿元，同比");
    private static final Piece TURNED = new Piece.Turned("下降", "增长");
    private static final Piece AFTER = new Piece.Plain("。产值居首");

    private final PieceFlow flow = new PieceFlow(new Messages(Language.CHINESE), "产值", key -> {});

    @Test
    void makesAnewOnlyWhatChanged() {
        flow.show(List.of(BEFORE, OPEN, BETWEEN, new Piece.Plain("增长"), AFTER));
        List<Node> first = List.copyOf(flow.getChildren());
        flow.show(List.of(BEFORE, FILLED, BETWEEN, new Piece.Plain("增长"), AFTER));
        List<Node> second = List.copyOf(flow.getChildren());
        flow.show(List.of(BEFORE, FILLED, BETWEEN, TURNED, AFTER));

        assertThat(flow.getChildren().stream().map(PieceFlowTest::text))
                .containsExactly("完成", "产值", "12.5", "亿元，同比", "下降", "。", "产值", "居首");
        assertThat(second).containsAll(first.subList(0, 2)).containsAll(first.subList(3, 8));
        assertThat(flow.getChildren())
                .containsAll(second.subList(0, 4))
                .containsAll(second.subList(5, 8))
                .doesNotContain(first.get(2), second.get(4));
    }

    @Test
    void showsNothingAnyMore() {
        flow.show(List.of(BEFORE, OPEN));
        flow.show(List.of());
        assertThat(flow.getChildren()).isEmpty();
    }

    private static String text(Node node) {
        return node instanceof Text words ? words.getText() : ((Label) node).getText();
    }
}
