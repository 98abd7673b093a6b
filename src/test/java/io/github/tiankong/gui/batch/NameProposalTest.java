package io.github.tiankong.gui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.gui.intake.Certainty;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameProposalTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # heading, sample, template,            proposal
                    单位,      甲镇,   半年总结.docx,       {单位}-半年总结.docx
                    序号,      12,     半年总结,            {#}-半年总结.docx
                    增幅,      -3.2%,  年报..终稿.txt,      {#}-年报.终稿.docx
                    '{单位}',  甲镇,   月报（草稿）.docx,   {#}-月报.docx
                    备注,      '',     月报,                {#}-月报.docx
                    """)
    void namesByTheFirstColumnThatIsNoNumber(String heading, String sample, String template, String proposal) {
        ColumnRow column = new ColumnRow(heading, sample, Optional.empty(), Certainty.NONE, List.of(), ColumnUse.NONE);
        assertThat(NameProposal.of(List.of(column), Path.of(template))).isEqualTo(proposal);
    }
}
