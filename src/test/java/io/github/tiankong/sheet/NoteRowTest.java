package io.github.tiankong.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteRowTest {
    private static Row row(String cells) {
        return new Row(9, List.of(cells.split("\\|", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            备注：数据为初步统计||          > true
            注：本表由各镇上报              > true
            注1：含街道                     > true
            说明1、含街道||                 > true
            资料来源  统计局                > true
            备注||                          > true
            填表人：李明||审核人：王芳      > true
            填表人|李明|审核人|王芳         > true
            制表日期:2026年1月|电话：1234   > true
            备注|二等奖                     > false
            备注君|二等奖                   > false
            备注君||                        > false
            说明书印刷厂|二等奖             > false
            说明书印刷厂                    > false
            资料来源公司|二等奖             > false
            审核人|李明|12.5                > false
            注塑厂|1                        > false
            |二等奖|备注：补发              > false
            """)
    void tellsNotesByMoreThanTheirFirstWord(String cells, boolean note) {
        assertThat(NoteRow.isNote(row(cells))).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            合计|12.5|3%          > true
            合 计||               > true
            9|合计|12.5           > true
            三、|总计|12.5        > true
            甲镇|小计|12.5        > true
            合计|2026年|—         > true
            合计||9|见附注        > true
            全市|12.5|-3.2%       > true
            全县|—|7              > true
            9|全省|12.5           > true
            小计|二等奖           > false
            李明|全市|一等奖|9|1  > false
            李明|全县|9           > false
            全市|一等奖|9         > false
            甲镇|全区|12.5        > false
            总计划处|市|8         > false
            甲镇|12.5             > false
            ||                    > false
            """)
    void tellsTotalsByWhatTheyAddUp(String cells, boolean total) {
        assertThat(NoteRow.isTotal(row(cells))).isEqualTo(total);
    }
}
