package id.mymein.socialaccount;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Platforms as an administrator adds and changes them. */
@Component
public class PlatformDesk {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,29}");
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}");
    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s{}]+\\{handle}[^\\s{}]*");
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final PlatformRows platforms;
    private final AccountNews news;
    private final AuditTrail audit;

    PlatformDesk(JdbcClient jdbc, PlatformRows platforms, AccountNews news, AuditTrail audit) {
        this.jdbc = jdbc;
        this.platforms = platforms;
        this.news = news;
        this.audit = audit;
    }

    /**
     * What an administrator typed.
     *
     * @param hosts one a line, the first is the one of canonical addresses
     * @param shapes one a line, the most particular first
     * @param handle a pattern of a whole handle
     * @param address of a profile, with {@code {handle}}
     */
    public record Draft(
            String key,
            String label,
            List<String> hosts,
            List<String> shapes,
            String handle,
            String address,
            boolean expected) {
        public Draft {
            hosts = List.copyOf(hosts);
            shapes = List.copyOf(shapes);
        }
    }

    public static boolean open(Actor actor) {
        return actor.mayAnywhere(Action.ADMINISTER_RULES);
    }

    /** @throws NotFound where the actor administers no rules */
    @Transactional(readOnly = true)
    public List<Platform> all(Actor actor) {
        if (!open(actor)) {
            throw new NotFound();
        }
        return platforms.now().all();
    }

    /**
     * Adds a platform, or changes the one of that key.
     *
     * @return wrong at the fields {@code kunci}, {@code sebutan}, {@code host}, {@code bentuk}, {@code pola}, {@code profil}
     */
    @Transactional
    public FormErrors save(Actor actor, Draft draft) {
        all(actor);
        FormErrors errors = judged(draft);
        if (errors.any()) {
            return errors;
        }
        jdbc.sql("""
                insert into social_platform (key, label, position, hosts, shapes, handle_pattern, address, expected)
                values (:key, :label, (select coalesce(max(position), 0) + 10 from social_platform), :hosts, :shapes, :handle,
                    :address, :expected)
                on conflict (key) do update set label = excluded.label, hosts = excluded.hosts, shapes = excluded.shapes,
                    handle_pattern = excluded.handle_pattern, address = excluded.address, expected = excluded.expected,
                    version = social_platform.version + 1""")
                .param("key", draft.key())
                .param("label", draft.label())
                .param(
                        "hosts",
                        draft.hosts().stream()
                                .map(host -> host.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .param("shapes", draft.shapes().toArray(String[]::new))
                .param("handle", draft.handle())
                .param("address", draft.address())
                .param("expected", draft.expected())
                .update();
        audit.record(
                actor.auditName(),
                "socialaccount.savePlatform",
                "social-platform:" + draft.key(),
                Map.of("label", draft.label()));
        news.platforms();
        return errors;
    }

    private FormErrors judged(Draft draft) {
        var errors = FormErrors.none();
        boolean fixed = draft.key().equals(Platform.WEB) || draft.key().equals(Platform.MASTODON);
        if (!KEY.matcher(draft.key()).matches() || fixed) {
            errors.add("kunci", "socialaccount.wrong.kunci");
        }
        if (draft.label().isEmpty() || draft.label().length() > LONGEST) {
            errors.add("sebutan", "socialaccount.wrong.sebutan");
        }
        boolean hosts = !draft.hosts().isEmpty() && draft.hosts().stream().allMatch(host -> host(draft.key(), host));
        if (!hosts) {
            errors.add("host", "socialaccount.wrong.host");
        }
        try {
            draft.shapes().forEach(shape -> AddressShape.of(shape, "\\d{5,25}"));
            if (draft.shapes().isEmpty()) {
                errors.add("bentuk", "socialaccount.wrong.bentuk");
            }
        } catch (IllegalArgumentException none) {
            errors.add("bentuk", "socialaccount.wrong.bentuk");
        }
        try {
            if (draft.handle().isEmpty()
                    || Pattern.compile(draft.handle()).matcher("").matches()) {
                errors.add("pola", "socialaccount.wrong.pola");
            }
        } catch (PatternSyntaxException broken) {
            errors.add("pola", "socialaccount.wrong.pola");
        }
        if (!ADDRESS.matcher(draft.address()).matches()) {
            errors.add("profil", "socialaccount.wrong.profil");
        }
        return errors;
    }

    /** A host, and nobody else's. */
    private boolean host(String key, String host) {
        String plain = host.toLowerCase(Locale.ROOT);
        return HOST.matcher(plain).matches()
                && platforms
                        .now()
                        .atHost(plain)
                        .map(other -> other.key().equals(key))
                        .orElse(true);
    }
}
