package id.mymein.aspiration.similar;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.Merging;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.Verification;
import id.mymein.aspiration.Visibility;
import id.mymein.region.RegionCode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Similar aspirations on the real database, in districts of their own. */
@IntegrationTest
class SimilarCasesTest {

    private static final RegionCode HERE = new RegionCode(Residents.VILLAGE);
    private static final RegionCode FAR = new RegionCode("63.11.01.2001");

    @Autowired
    Residents residents;

    @Autowired
    Verification verification;

    @Autowired
    Merging merging;

    @Autowired
    SimilarCases similar;

    private Cast cast;

    @BeforeEach
    void people() {
        cast = residents.cast();
    }

    private Sent verified(String title, String body, Visibility visibility) {
        Sent sent = residents.send(Residents.sending(body, visibility, ""));
        var settled = new Verification.Settled(
                AspirationKind.COMPLAINT, "infrastruktur", Residents.VILLAGE, visibility, title, body, List.of());
        Residents.done(verification.verify(cast.verifier(), sent.id(), residents.version(sent), settled, null));
        return sent;
    }

    private List<Long> found(RegionCode where, String text) {
        return similar.find(where, text).stream()
                .map(SimilarCases.Match::number)
                .toList();
    }

    @Test
    void whoWritesOfTheSameInOtherWordsFindsIt() {
        Sent bridge = verified(
                "Jembatan gantung Sungai Pitap putus",
                "Jembatan gantung di atas Sungai Pitap putus talinya, warga harus memutar.",
                Visibility.PUBLIC);

        assertThat(found(HERE, "Tolong perbaiki jembatan gantung di sungai Pitap yang talinya sudah putus"))
                .contains(bridge.number());
        assertThat(found(FAR, "Tolong perbaiki jembatan gantung di sungai Pitap yang talinya sudah putus"))
                .doesNotContain(bridge.number());
        assertThat(found(HERE, "Guru honorer belum menerima gaji sejak bulan Maret"))
                .doesNotContain(bridge.number());
    }

    @Test
    void whatIsSecretNotVerifiedOrMergedIsNotFound() {
        String text = "Timbangan pasar sayur Lokbatu curang dan berkarat sekali";
        Sent open = verified("Timbangan curang", text, Visibility.PUBLIC);
        Sent secret = verified("Timbangan curang", text, Visibility.SECRET);
        Sent fresh = residents.send(Residents.sending(text));
        Sent again = verified("Timbangan curang", text, Visibility.ANONYMOUS);
        assertThat(found(HERE, text)).contains(open.number(), again.number());

        Residents.done(merging.merge(cast.verifier(), again.id(), residents.version(again), open.number()));

        assertThat(found(HERE, text))
                .contains(open.number())
                .doesNotContain(secret.number(), fresh.number(), again.number());
        Residents.done(merging.unmerge(cast.verifier(), again.id(), residents.version(again), "Pasar lain."));
        assertThat(found(HERE, text)).contains(again.number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jalan", "dan yang di", "!!! ??? ...", "' or 1=1 --", "%_%\\", "😀😀😀"})
    void aTextThatSaysTooLittleFindsNothing(String text) {
        assertThat(similar.find(HERE, text)).isEmpty();
    }

    @Test
    void anEnormousTextIsAnswered() {
        assertThat(similar.find(HERE, "jalan rusak berlubang ".repeat(50_000))).hasSizeLessThanOrEqualTo(5);
    }
}
