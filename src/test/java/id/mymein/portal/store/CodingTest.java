package id.mymein.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | BROTLI",
                "gzip | GZIP",
                "GZIP | GZIP",
                "x-gzip | GZIP",
                "gzip;q=1.0, br;q=0.5 | GZIP",
                "gzip;q=0.5,br;q=0.5 | BROTLI",
                "br;q=0, gzip;q=0 | IDENTITY",
                "gzip;q=0, * | BROTLI",
                "* | BROTLI",
                "identity | IDENTITY",
                "deflate | IDENTITY",
                "identity;q=0 | IDENTITY",
                "gzip;q=viel | IDENTITY",
                "'' | IDENTITY",
                "', ,;' | IDENTITY"
            })
    void theCodingThatAReaderLikesMostIsSent(String header, Coding first) {
        assertThat(Coding.accepted(header).codings().getFirst()).isEqualTo(first);
    }

    @Test
    void whoSaysNothingGetsPlainBytes() {
        assertThat(Coding.accepted(null).codings()).containsExactly(Coding.IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "W/\"a\"", "\"b\", \"a\"", "*", " W/\"a\" ,\"b\""})
    void anEntityTagIsFoundHoweverItIsWritten(String header) {
        assertThat(EntityTags.has(header, "\"a\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"b\"", "a", "", "\"a\"x", "\"a-gzip\""})
    void anotherEntityTagIsNot(String header) {
        assertThat(EntityTags.has(header, "\"a\"")).isFalse();
    }
}
