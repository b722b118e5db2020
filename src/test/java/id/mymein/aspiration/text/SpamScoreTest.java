package id.mymein.aspiration.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.aspiration.text.SpamScore.Reason;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpamScoreTest {

    private static SpamScore score(String text) {
        return SpamScore.of(text, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ADVERTISEMENT | Situs slot gacor maxwin hari ini, deposit pulsa, bonus new member 100%
                    ADVERTISEMENT | Butuh dana cepat? Pinjaman cepat cair tanpa jaminan, hubungi kami
                    ADVERTISEMENT | Jual obat kuat pembesar, testimoni banyak, gratis ongkir
                    ADVERTISEMENT | Jasa tambah followers murah terpercaya, promo diskon, order sekarang
                    LINKS         | kunjungi https://abc-slot.xyz/x dan www.menang.top lalu daftar.di.untung.club sekarang
                    REPEATED      | jalan rusak jalan rusak jalan rusak jalan rusak jalan rusak jalan rusak jalan rusak
                    REPEATED      | test test test test test test test
                    REPEATED      | tolooooooooooooooooooooong perbaiki jalan desa kami ini
                    GIBBERISH     | asdkjhaskdj qweoiu zxmcnb sdfkjh
                    GIBBERISH     | hgfhgfhgf hgfhgf jkljkl
                    GIBBERISH     | <script>alert("$%^&*")</script> {{7*7}} ${x} #{y} <%= %>
                    OTHER_SCRIPT  | Купите дешёвые лекарства сейчас на нашем сайте
                    """)
    void suspectsWhatNobodyInNeedWrites(Reason reason, String text) {
        SpamScore score = score(text);
        assertThat(score.reasons()).contains(reason);
        assertThat(score.isSuspect()).as("%s", score).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jalan desa kami rusak parah, tolong diperbaiki",
                "Anak muda di desa kami kecanduan judi online dan slot, tolong ditertibkan warungnya",
                "Tetangga saya terjerat pinjol dan ditagih dengan ancaman",
                "tlg dibantu jln rsk bgt tdk bs lwt sdh lm blm diperbaiki",
                "Harga gas elpiji mahal, dijual 35 ribu di warung, padahal pangkalan murah",
                "Situs https://disdukcapil.balangankab.go.id tidak bisa dibuka, lihat https://maps.app.goo.gl/abc",
                "JALAN DESA KAMI RUSAK PARAH SUDAH TIGA TAHUN TIDAK DIPERBAIKI",
                "Banjir",
                "jalan bubuhan kami kada kawa dilalui lagi banyu naik sampai lantai rumah",
                "Kapan bonus guru honorer dan hadiah lomba dibayar? Pemenang sudah diumumkan"
            })
    void suspectsNoneWhoComplains(String text) {
        assertThat(score(text).isSuspect()).as("%s", score(text)).isFalse();
    }

    @Test
    void hurtfulWordsAreShownAndRefuseNothing() {
        SpamScore angry = score("Dasar pejabat goblok, jalan kami rusak tidak pernah dilihat");
        assertThat(angry.reasons()).containsExactly(Reason.ABUSIVE);
        assertThat(angry.score()).isZero();
        assertThat(score("Banyak anjing liar dan babi hutan masuk kebun warga").reasons())
                .isEmpty();
        assertThat(score("dasar anjing kau").reasons()).contains(Reason.ABUSIVE);
    }

    @Test
    void aWordsRelativesDoNotCondemnIt() {
        assertThat(score("Lubang sebesar ini di jalan besar, jasa angkutan terganggu, pembesar belum datang")
                        .reasons())
                .isEmpty();
    }

    @Test
    void capitalsAreNotedOnly() {
        SpamScore loud = score("JALAN DESA KAMI RUSAK PARAH SUDAH TIGA TAHUN TIDAK DIPERBAIKI");
        assertThat(loud.reasons()).containsExactly(Reason.CAPITALS);
        assertThat(loud.isSuspect()).isFalse();
    }

    @Test
    void theSameAgainIsSuspect() {
        String text = "Jalan desa kami rusak parah, tolong diperbaiki";
        assertThat(SpamScore.of(text, true).isSuspect()).isTrue();
        assertThat(SpamScore.of(text, true).reasons()).containsExactly(Reason.SENT_BEFORE);
    }

    @Test
    void reasonsAddUpAndNeverBeyondOne() {
        SpamScore all = SpamScore.of(
                "SLOT GACOR MAXWIN https://a.xyz https://b.top https://c.club SLOT GACOR MAXWIN ".repeat(9), true);
        assertThat(all.score()).isBetween(0.98, 1.0);
        assertThat(all.reasons()).contains(Reason.ADVERTISEMENT, Reason.LINKS, Reason.SENT_BEFORE, Reason.REPEATED);
        assertThat(score("").isSuspect()).isTrue();
        assertThat(score("?!").reasons()).containsExactly(Reason.VERY_SHORT);
    }

    @Test
    void realMessagesAreNotSuspected() throws IOException {
        List<Complaints.Complaint> all = Complaints.all();
        List<String> suspected = all.stream()
                .filter(one -> score(one.text()).isSuspect())
                .map(one -> one.id() + " " + score(one.text()))
                .toList();
        long noted = all.stream()
                .filter(one -> !score(one.text()).reasons().isEmpty())
                .count();
        System.out.println("spam among " + all.size() + " real messages: " + suspected.size() + " suspected "
                + suspected + ", " + noted + " with a reason noted");
        assertThat(suspected.size()).isLessThanOrEqualTo(all.size() / 50);
    }
}
