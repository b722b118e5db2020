package id.mymein.newsroom.live;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.live.Announcer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Who has which story open now. Every node remembers what all announce; what is not announced again runs out by itself, so that
 * nobody stays where a node was lost.
 */
@Component
class Presence {

    static final String CHANNEL = "mymein_presence";

    /** Two beats and a little more. */
    private static final Duration LASTS = Duration.ofSeconds(50);

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private final Map<StoryId, Map<Where, Instant>> open = new ConcurrentHashMap<>();
    private final String node = UUID.randomUUID().toString();
    private final Announcer announcer;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    Presence(Announcer announcer, Accounts accounts, MessageSource messages, Clock clock) {
        this.announcer = announcer;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /** A person, on the node that serves that person's page. */
    private record Where(String node, AccountId account) {}

    /** Also said again at every beat. */
    void isThere(StoryId story, AccountId account) {
        announce("+", story, account);
    }

    void left(StoryId story, AccountId account) {
        announce("-", story, account);
    }

    /** Where the database cannot be reached, the others find out when it runs out. */
    private void announce(String sign, StoryId story, AccountId account) {
        try {
            announcer.announce(CHANNEL, String.join(" ", sign, node, story.toString(), account.toString()));
        } catch (DataAccessException unreachable) {
            LOG.debug("presence was not announced", unreachable);
        }
    }

    /** Takes an announcement in, and says about which story. */
    StoryId heard(String announcement) {
        String[] parts = announcement.split(" ");
        var story = new StoryId(UUID.fromString(parts[2]));
        var where = new Where(parts[1], new AccountId(UUID.fromString(parts[3])));
        open.compute(story, (id, known) -> {
            Map<Where, Instant> people = known == null ? new ConcurrentHashMap<>() : known;
            if (parts[0].equals("+")) {
                people.put(where, clock.instant());
            } else {
                people.remove(where);
            }
            return people;
        });
        open.values().removeIf(people -> {
            forgetOld(people);
            return people.isEmpty();
        });
        return story;
    }

    private void forgetOld(Map<Where, Instant> people) {
        Instant oldest = clock.instant().minus(LASTS);
        people.values().removeIf(last -> last.isBefore(oldest));
    }

    /** One sentence that names the others; empty where there are none. */
    String others(StoryId story, AccountId self, Locale locale) {
        Map<Where, Instant> people = open.getOrDefault(story, Map.of());
        Instant oldest = clock.instant().minus(LASTS);
        List<AccountId> there = people.entrySet().stream()
                .filter(entry -> !entry.getValue().isBefore(oldest))
                .map(entry -> entry.getKey().account())
                .filter(account -> !account.equals(self))
                .distinct()
                .toList();
        List<String> names = new ArrayList<>(accounts.names(there).values());
        if (names.isEmpty()) {
            return "";
        }
        names.sort(String.CASE_INSENSITIVE_ORDER);
        return messages.getMessage("newsroom.live.present", new Object[] {String.join(", ", names)}, locale);
    }
}
