package id.mymein.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording wording = new Wording(LocalDate.of(2026, 11, 23));

    @Test
    void namesDaysBeforeAndAfterTheEvent() {
        assertThat(wording.text("{hari}, {tanggal+7}; sejak {bulan-40}, {hari-1}"))
                .isEqualTo("Senin, 30 November 2026; sejak Oktober, Minggu");
    }

    @Test
    void plainWordsBecomeParagraphsAndBlocksStayBlocks() {
        assertThat(wording.body(List.of("Satu", "<h2>Dua</h2>", "<strong>Tiga</strong> empat")))
                .isEqualTo("<p>Satu</p><h2>Dua</h2><p><strong>Tiga</strong> empat</p>");
    }
}
