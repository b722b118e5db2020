package id.mymein.portal;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.portal.websub.Spreading;
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

/**
 * The notice itself, of every feed of a list, in both languages and all forms: to the readers where the hub is ours, otherwise to the
 * hub by one request.
 */
@Configuration(proxyBeanMethods = false)
class HubNotice {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TRIES = 6;

    @Bean
    OneTimeTask<Void> tellHub(
            Hub hub,
            Spreading readers,
            PublicHtml html,
            @Value("${mymein.websub.patience:1m}") Duration beforeTheNextTry) {
        return Tasks.oneTime(Hub.TASK)
                .onFailure(FailureHandler.<Void>maxRetries(TRIES)
                        .withBackoff(beforeTheNextTry, 2)
                        .thenRemove())
                .execute((instance, context) -> {
                    List<String> changed = feeds(Hub.list(instance.getId()), html);
                    if (hub.own()) {
                        readers.spread(changed);
                    } else {
                        tell(hub, body(changed));
                    }
                });
    }

    private static List<String> feeds(String list, PublicHtml html) {
        List<Locale> languages = List.of(Languages.INDONESIAN, Languages.ENGLISH);
        return FeedSection.KINDS.stream()
                .flatMap(kind -> languages.stream().map(language -> html.address(list + kind, language)))
                .toList();
    }

    private static String body(List<String> feeds) {
        return "hub.mode=publish"
                + feeds.stream()
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
