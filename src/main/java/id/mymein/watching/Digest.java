package id.mymein.watching;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.identity.Actors;
import id.mymein.newsroom.PublishedItem;
import id.mymein.notification.Addressee;
import id.mymein.notification.Addressees;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letter of the week, for who asked for it: Mondays at seven, and none where nothing was published. */
@Component
class Digest implements Addressees {

    private static final String KIND = "watching";
    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final int AT_ONCE = 200;
    private static final int HEADLINES = 15;
    private static final Duration LONGEST = Duration.ofDays(14);

    private final WatchRows rows;
    private final Watching watching;
    private final Actors actors;
    private final Accounts accounts;
    private final Notifier notifier;
    private final PublicHtml html;
    private final Site site;
    private final Clock clock;

    Digest(
            WatchRows rows,
            Watching watching,
            Actors actors,
            Accounts accounts,
            Notifier notifier,
            PublicHtml html,
            Site site,
            Clock clock) {
        this.rows = rows;
        this.watching = watching;
        this.actors = actors;
        this.accounts = accounts;
        this.notifier = notifier;
        this.html = html;
        this.site = site;
        this.clock = clock;
    }

    /** Hands over the letters that are due; the clock asks often. Returns how many. */
    @Transactional
    public int send() {
        if (!notifier.mails()) {
            return 0;
        }
        List<WatchRows.Reader> due = rows.due(lastMonday(), AT_ONCE);
        // The letter is written when it leaves; what it begins from goes along with it.
        due.forEach(reader -> notifier.write(
                new Addressee(KIND, reader.account().value()),
                Notice.of("watching.told.digest", WatchPaths.WATCH, reader.at().toString())));
        return due.size();
    }

    private Instant lastMonday() {
        ZonedDateTime now = clock.instant().atZone(site.zone());
        ZonedDateTime monday =
                now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(SEVEN);
        return (monday.isAfter(now) ? monday.minusWeeks(1) : monday).toInstant();
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Empty where the person no longer wants it, has no address, watches for nobody, or nothing was published. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Mail> write(UUID addressee, Notice notice) {
        var account = new AccountId(addressee);
        Optional<Accounts.Person> person =
                accounts.find(account).filter(found -> !found.email().isBlank());
        Optional<Actor> actor = actors.find(account).filter(Watching::may);
        if (person.isEmpty() || actor.isEmpty() || !rows.choice(account).digest()) {
            return Optional.empty();
        }
        List<PublishedItem> items = watching.since(actor.get(), since(notice), HEADLINES);
        return items.isEmpty() ? Optional.empty() : Optional.of(letter(person.get(), items));
    }

    private Instant since(Notice notice) {
        Instant earliest = clock.instant().minus(LONGEST);
        try {
            Instant said = Instant.parse(notice.arguments().getFirst());
            return said.isBefore(earliest) ? earliest : said;
        } catch (DateTimeException broken) {
            return earliest;
        }
    }

    private Mail letter(Accounts.Person reader, List<PublishedItem> items) {
        Words words = html.words(reader.language().equals("en") ? Languages.ENGLISH : Languages.INDONESIAN);
        var text = new StringBuilder(words.text("watching.digest.hello", reader.name())).append("\n");
        for (PublishedItem item : items) {
            text.append("\n- ")
                    .append(item.title())
                    .append("\n  ")
                    .append(site.url(item.path()))
                    .append("\n");
        }
        text.append("\n").append(words.text("watching.digest.end", site.url(WatchPaths.WATCH)));
        return new Mail(reader.email(), words.text("watching.digest.subject", items.size()), text.toString(), "");
    }
}
