package id.mymein.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final Content CONTENT = content("Jembatan dibuka", "Warga", "<p>Isi</p>", "Pagi");

    @Test
    void theFingerprintIsTheSameForTheSameContent() {
        assertThat(content("Jembatan dibuka", "Warga", "<p>Isi</p>", "Pagi").fingerprint())
                .isEqualTo(CONTENT.fingerprint())
                .hasSize(64);
    }

    @Test
    void oneChangedCharacterAnywhereChangesTheFingerprint() {
        assertThat(List.of(
                        content("Jembatan dibuka.", "Warga", "<p>Isi</p>", "Pagi"),
                        content("Jembatan dibuka", "Warga ", "<p>Isi</p>", "Pagi"),
                        content("Jembatan dibuka", "Warga", "<p>isi</p>", "Pagi"),
                        content("Jembatan dibuka", "Warga", "<p>Isi</p>", "Pagi!")))
                .extracting(Content::fingerprint)
                .doesNotContain(CONTENT.fingerprint())
                .doesNotHaveDuplicates();
    }

    @Test
    void wordsMovedFromOneFieldToTheNextChangeTheFingerprint() {
        assertThat(content("Jembatan", " dibukaWarga", "<p>Isi</p>", "Pagi").fingerprint())
                .isNotEqualTo(content("Jembatan dibuka", "Warga", "<p>Isi</p>", "Pagi")
                        .fingerprint());
    }

    @Test
    void aStoryAddressIsMadeOfPlainLettersAndEndsAtAWord() {
        assertThat(Addresses.slug("Ju'uh: Jembatan “Gantung” dibuka – Rp86 juta!"))
                .isEqualTo("juuh-jembatan-gantung-dibuka-rp86-juta");
        assertThat(Addresses.slug("Été à Ñandú")).isEqualTo("ete-a-nandu");
        assertThat(Addresses.slug("🎉 !!!")).isEqualTo("berita");
        assertThat(Addresses.slug("kata ".repeat(60)))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("kata");
    }

    private static Content content(String title, String who, String body, String caption) {
        var photo = new PhotoUse(new UUID(1, 1), caption, "", "");
        return new Content(
                title, who, body, "sosial-budaya", "63.11.08.2005", "Balai", "2026-11-23", "", List.of(photo));
    }
}
