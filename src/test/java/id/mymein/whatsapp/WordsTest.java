package id.mymein.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people write, well, badly and about something else. */
@IntegrationTest
class WordsTest {

    @Autowired
    Understanding understanding;

    private String wish(String text) {
        return switch (understanding.read(text)) {
            case Understood.Join(Topic topic) -> topic.slug();
            case Understood.Which(List<Topic> several) ->
                several.stream().map(Topic::slug).sorted().collect(Collectors.joining("|"));
            case Understood other -> other.getClass().getSimpleName();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DAFTAR;semua",
                "daftar;semua",
                "  Daftar!! ;semua",
                "DAFTARRR;semua",
                "dafatr;semua",
                "dftar;semua",
                "mau daftar dong;semua",
                "Saya mau daftar ya;semua",
                "DAFTAR semua;semua",
                "daftar semua kabar;semua",
                "langganan;semua",
                "berlanganan;semua",
                "subscribe;semua",
                "DAFTAR mayanau-tebing-tinggi;mayanau-tebing-tinggi",
                "DAFTAR Mayanau;mayanau-tebing-tinggi",
                "daftar desa mayanau;mayanau-tebing-tinggi",
                "daftar kabar desa mayanau dong;mayanau-tebing-tinggi",
                "daftar mayanao;mayanau-tebing-tinggi",
                "daftar mayanau tebing tingi;mayanau-tebing-tinggi",
                "DAFTAR 63.11.08.2005;mayanau-tebing-tinggi",
                "DAFTAR 📣 Mayanau 📣;mayanau-tebing-tinggi",
                "DAFTAR%20mayanau;mayanau-tebing-tinggi",
                "daftar kec tebing tinggi;kec-tebing-tinggi-balangan",
                "daftar kecamatan tebing tinggi;kec-tebing-tinggi-balangan",
                "daftar kec-tebing-tinggi-balangan;kec-tebing-tinggi-balangan",
                "daftar kabupaten balangan;balangan",
                "daftar balangan;balangan",
                "DAFTAR kesehatan;kesehatan",
                "daftar kabar tentang kesehatan;kesehatan",
                "daftar kategori kesehatan;kesehatan",
                "daftar kesehtan;kesehatan",
                "daftar health;kesehatan",
                "daftar sosial budaya;sosial-budaya",
                "daftar lingkungan & bencana;lingkungan",
                "daftar pengumuman;pengumuman",
                "daftar jakarta;Nowhere",
                "daftar x;Nowhere",
                "daftar ' or 1=1 --;Nowhere"
            })
    void joining(String typed, String meant) {
        assertThat(wish(typed)).isEqualTo(meant);
    }

    @Test
    void aNameThatSeveralPlacesHaveIsAskedAbout() {
        assertThat(wish("daftar tebing tinggi")).contains("|", "kec-tebing-tinggi-balangan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BERHENTI",
                "berhenti",
                "Berhenti.",
                "berenti",
                "brhenti",
                "BERHENTIIII",
                "stop",
                "STOP!!!",
                "stoppp",
                "tolong berhenti",
                "saya mau berhenti",
                "mau stop dong min",
                "unsubscribe",
                "UNSUBSCRIBE",
                "unsubcribe",
                "keluar",
                "batal daftar",
                "stop daftar"
            })
    void leaving(String typed) {
        assertThat(understanding.read(typed)).isEqualTo(new Understood.Leave());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANTUAN", "bantuan", "bantun", "help", "INFO", "menu", "tolong", "caranya gimana"})
    void asking(String typed) {
        assertThat(understanding.read(typed)).isEqualTo(new Understood.Help());
    }

    /** Nobody is joined or thrown out by a sentence about something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "👍",
                "halo",
                "Assalamualaikum",
                "mayanau",
                "Lampu jalan di desa kami berhenti menyala sejak dua minggu yang lalu",
                "Kapan pendaftaran siswa baru dan di mana daftar ulang",
                "di desa kami air PDAM sudah seminggu stop tidak mengalir",
                "keluarga kami kebanjiran",
                "\u0000\u0001",
                "<script>alert(1)</script>",
                "العربية",
                "di sini tidak ada daftar harga"
            })
    void whatIsAboutSomethingElse(String typed) {
        assertThat(understanding.read(typed)).isEqualTo(new Understood.Nothing());
    }

    @Test
    void aVeryLongMessageIsReadAsFarAsItMatters() {
        assertThat(wish("DAFTAR mayanau " + "x".repeat(100_000))).isEqualTo("Nowhere");
        assertThat(understanding.read("a ".repeat(100_000))).isEqualTo(new Understood.Nothing());
    }
}
