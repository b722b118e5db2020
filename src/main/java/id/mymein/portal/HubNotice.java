package id.mymein.portal;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notice itself: every feed of a list, in both languages and all forms, by one request. */
@Configuration(proxyBeanMethods = false)
class HubNotice {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TRIES = 6;

    @Bean
    OneTimeTask<Void> tellHub(
            Hub hub, PublicHtml html, @Value("${mymein.websub.patience:1m}") Duration beforeTheNextTry) {
        return Tasks.oneTime(Hub.TASK)
                .onFailure(FailureHandler.<Void>maxRetries(TRIES)
                        .withBackoff(beforeTheNextTry, 2)
                        .thenRemove())
                .execute((instance, context) -> tell(hub, body(Hub.list(instance.getId()), html)));
    }

    static String body(String list, PublicHtml html) {
        List<Locale> languages = List.of(Languages.INDONESIAN, Languages.ENGLISH);
        return "hub.mode=publish"
                + FeedSection.KINDS.stream()
                        .flatMap(kind -> languages.stream().map(language -> html.address(list + kind, language)))
                        .map(feed -> "&hub.url=" + URLEncoder.encode(feed, StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }

    /** A hub that is down or refuses is asked again later. */
    private static void tell(Hub hub, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(hub.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status < 200 || status > 299) {
                throw new IllegalStateException("the WebSub hub answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while telling the WebSub hub", e);
        }
    }
}
