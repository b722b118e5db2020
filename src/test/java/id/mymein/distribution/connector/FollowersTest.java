package id.mymein.distribution.connector;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.distribution.Access;
import id.mymein.distribution.Connector;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Said;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How each platform says how many follow, as its documentation of the version that its connector names has it (read 2026-11). */
class FollowersTest {

    private static final Api API = Contract.api();

    private Platform platform;
    private Access access;

    @BeforeEach
    void begin() throws IOException {
        platform = new Platform(asked -> Said.json(200, "{}"));
        access = Contract.access(
                "kanal",
                "@balangan",
                "halaman",
                "900",
                "akun",
                "800",
                "token",
                "rahasia",
                "kunci",
                "k",
                "rahasiakunci",
                "rk",
                "rahasiatoken",
                "rt",
                "server",
                platform.address());
    }

    @AfterEach
    void end() {
        platform.close();
    }

    static Stream<Arguments> platforms() {
        return Stream.of(
                Arguments.of(new Telegram(API), "/botrahasia/getChatMemberCount", "{\"ok\":true,\"result\":1234}"),
                Arguments.of(
                        new FacebookPage(API),
                        "/900?fields=followers_count",
                        "{\"followers_count\":1234,\"id\":\"900\"}"),
                Arguments.of(
                        new Instagram(API), "/800?fields=followers_count", "{\"followers_count\":1234,\"id\":\"800\"}"),
                Arguments.of(
                        new Threads(API),
                        "/me/threads_insights?metric=followers_count",
                        "{\"data\":[{\"name\":\"followers_count\",\"period\":\"day\",\"total_value\":{\"value\":1234}}]}"),
                Arguments.of(
                        new X(API),
                        "/2/users/me?user.fields=public_metrics",
                        "{\"data\":{\"id\":\"7\",\"public_metrics\":{\"followers_count\":1234,\"tweet_count\":5}}}"),
                Arguments.of(
                        new Mastodon(API),
                        "/api/v1/accounts/verify_credentials",
                        "{\"id\":\"1\",\"followers_count\":1234}"));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void isAskedAndRead(Connector connector, String path, String answer) {
        platform.does(asked -> Said.json(200, answer));

        assertThat(connector.followers(access)).hasValue(1234);
        assertThat(platform.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.path()).startsWith(path));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void whatIsNotSaidIsNotGuessed(Connector connector) {
        for (Said said : new Said[] {
            Said.json(200, "{}"),
            Said.json(200, "{\"followers_count\":\"viele\",\"result\":-1,\"data\":[]}"),
            Said.json(401, "{\"followers_count\":1}"),
            Said.json(500, "kaputt"),
            Said.hangUp()
        }) {
            platform.does(asked -> said);
            assertThat(connector.followers(access)).as("%s", said).isEqualTo(OptionalLong.empty());
        }
    }
}
